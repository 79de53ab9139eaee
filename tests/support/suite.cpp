// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace spoor::test {
namespace {

std::vector<std::function<QObject*()>>& registry()
{
    static std::vector<std::function<QObject*()>> all;
    return all;
}

}

Registration::Registration(std::function<QObject*()> make) { registry().push_back(std::move(make)); }

int run_all(int argc, char** argv)
{
    std::string_view only;
    std::vector<char*> arguments;
    for (int i = 0; i < argc; ++i) {
        if (std::strcmp(argv[i], "--class") == 0 && i + 1 < argc)
            only = argv[++i];
        else
            arguments.push_back(argv[i]);
    }
    std::vector<std::unique_ptr<QObject>> tests;
    for (const auto& make : registry())
        tests.emplace_back(make());
    // The order of static initialisation is the linker's; names make it the same everywhere.
    std::ranges::sort(tests, {}, [](const auto& t) { return std::string_view(t->metaObject()->className()); });

    int failed = 0;
    for (const auto& test : tests) {
        if (!only.empty() && only != test->metaObject()->className())
            continue;
        failed += QTest::qExec(test.get(), static_cast<int>(arguments.size()), arguments.data());
    }
    return failed;
}

}
