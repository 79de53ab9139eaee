// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/new_events.h"
#include "tests/core/engine/following.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

QString numbers(const Snapshot& snapshot, const std::vector<EventId>& events)
{
    QString text;
    for (const EventId id : events)
        text += QString::fromUtf8(snapshot.path(id).substr(1)) + ' ';
    return text;
}

}

class TestNewEvents : public QObject {
    Q_OBJECT

private slots:
    void eachIsGivenOnce()
    {
        Scratch scratch;
        const std::string a = scratch.write("a.log", numbered(0, 2));
        const std::string b = scratch.write("b.log", numbered(4, 5));
        Investigation investigation(plain_options());
        investigation.add({a, b});
        NewEvents fresh;
        auto s = investigation.wait();
        QCOMPARE(numbers(*s, fresh.in(*s)), "0 1 4 ");
        QCOMPARE(numbers(*s, fresh.in(*s)), "");
        // The new ones of both, in order of time; the sources are read again, with nothing given twice.
        append(a, numbered(7, 8));
        append(b, numbered(5, 6));
        investigation.reread(FileId{0});
        investigation.reread(FileId{1});
        s = investigation.wait();
        QCOMPARE(numbers(*s, fresh.in(*s)), "5 7 ");
        const std::string c = scratch.write("c.log", numbered(1, 3));
        investigation.add({c});
        s = investigation.wait();
        QCOMPARE(numbers(*s, fresh.in(*s)), "1 2 ");
        investigation.remove(FileId{2});
        s = investigation.wait();
        QCOMPARE(numbers(*s, fresh.in(*s)), "");
    }

    void whileFollowing()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", numbered(0, 10));
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        NewEvents fresh;
        QString expected, given;
        for (int i = 0; i < 400; i += 20) {
            const auto s = investigation.wait();
            given += numbers(*s, fresh.in(*s));
            append(path, numbered(i + 10, i + 30));
        }
        const auto s = investigation.wait();
        given += numbers(*s, fresh.in(*s));
        for (int i = 0; i < 410; ++i)
            expected += QString::number(i) + ' ';
        QCOMPARE(given, expected);
    }
};
SPOOR_TEST(TestNewEvents)
#include "test_new_events.moc"
