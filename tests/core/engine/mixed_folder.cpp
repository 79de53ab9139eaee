// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/mixed_folder.h"

#include "tests/core/engine/log_texts.h"
#include "tests/support/packed.h"

#include <QDir>

namespace spoor::test {

std::string mixed_folder(Scratch& scratch)
{
    std::vector<std::int64_t> ignored;
    scratch.write("in/big.log", w3c_text(5'000'000, 11));
    scratch.write("in/clock.log", clock_only_text(4, 15'000, ignored));
    scratch.write("in/wide.log", as_utf16(w3c_text(300'000, 12, "\r\n", true), false, true));
    scratch.write("in/one.gz", packed("gz", {{"F", w3c_text(400'000, 13)}}));
    scratch.write("in/many.zip", packed("zip", {{"a", w3c_text(100'000, 14)},
                                                {"a", trace_text(100'000, 1)},
                                                {"bin", std::string("\x7F"
                                                                    "ELF\0\0",
                                                                    6)}}));
    scratch.write("in/cut.gz", packed("gz", {{"F", w3c_text(400'000, 15)}}).substr(0, 9'000));
    scratch.write("in/trace.log", trace_text(2'500'000, 2));
    scratch.write("in/empty.log", "");
    for (const char* format : {"ncsa", "iis-native", "generic", "text"}) {
        const QDir samples(QString::fromStdString(source_path(std::string("tests/formats/") + format)));
        for (const QString& name : samples.entryList({"*.log"}, QDir::Files, QDir::Name))
            scratch.write("in/" + std::string(format) + "-" + name.toStdString(),
                          read_file(samples.filePath(name).toStdString()));
    }
    return scratch.path("in");
}

}
