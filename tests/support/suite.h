// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace spoor::test {

/// Runs every registered test class; arguments as QTest::qExec takes them. `--class NAME` runs that one alone.
/// Returns the number of failed test functions.
int run_all(int argc, char** argv);

struct Registration {
    explicit Registration(std::function<QObject*()> make);
};

}

/// After the class, in its .cpp file. The file also needs `#include "<its name>.moc"` where the class stands in it.
#define SPOOR_TEST(Class) static const ::spoor::test::Registration registered_##Class([] { return new Class; });
