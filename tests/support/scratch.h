// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <optional>
#include <string>
#include <string_view>

namespace spoor::test {

/// A folder of its own for one test, removed at its end.
class Scratch {
public:
    /// Writes a file below the folder (folders in between are made) and returns its path.
    std::string write(const std::string& name, std::string_view content);
    std::string path(const std::string& name = {}) const;

private:
    QTemporaryDir folder_;
};

std::string read_file(const std::string& path);

/// A file of the source tree, by its path there.
std::string source_path(const std::string& relative);

/// The folder of real sample logs, where this machine has one (SPOOR_SAMPLES).
std::optional<std::string> samples_folder();

}
