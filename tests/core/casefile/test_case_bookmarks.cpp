// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/casefile/case_picture.h"
#include "tests/support/child.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

Bookmark at(std::int64_t source, std::uint64_t offset, std::string title = "an event")
{
    Bookmark bookmark;
    bookmark.source = source;
    bookmark.offset = offset;
    bookmark.length = 10;
    bookmark.line = 1 + offset / 10;
    bookmark.title = std::move(title);
    return bookmark;
}

/// A case with one source, whose id is 1.
CaseFile case_with_source(const std::string& path)
{
    auto file = open_case(path);
    CaseSource source;
    source.path = "/logs/a.log";
    source.sha256 = "aa";
    if (!file || !file->note_sources(std::vector{source}))
        qFatal("no case");
    return std::move(*file);
}

/// `ID on SOURCE+OFFSET COLOUR [TAGS] NOTE (AUTHOR, CREATED, CHANGED)`, times in seconds of 2026.
std::string picture(const CaseFile& file)
{
    const auto all = file.bookmarks();
    if (!all)
        return "error";
    const auto clock = [](Micros t) { return plain_time(t).substr(17); };
    std::string text;
    for (const Bookmark& b : *all) {
        text += std::to_string(b.id) + ' ' + std::to_string(int(b.on)) + ' ' + std::to_string(b.source) + '+' +
                std::to_string(b.offset) + ' ' + std::to_string(b.colour) + " [";
        for (const std::string& tag : b.tags)
            text += tag + ' ';
        text += "] " + b.note + " (" + b.author + ", " + clock(b.created) + ", " + clock(b.changed) + ")\n";
    }
    return text;
}

std::string last_entry(const CaseFile& file)
{
    const std::string all = trail(file);
    const std::string entries = all.substr(0, all.rfind('\n'));
    return entries.substr(entries.rfind('\n') + 1);
}

}

class TestCaseBookmarks : public QObject {
    Q_OBJECT

private slots:
    void whatIsMarkedIsThereAgain()
    {
        Scratch scratch;
        Bookmark full = at(1, 20, "2004-11-16: <b>anna</b> \"logged in\"");
        full.length = 11;
        full.line = 3;
        full.record_sha256 = std::string(64, 'f');
        full.time = seconds(1'100'602'453);
        full.colour = 9;
        full.tags = {"b", "a"};
        full.note = "# why\n\n- *this* one";
        full.on = BookmarkOn::Finding;
        full.key = "ftp.bounce 192.0.2.7 a.log:3";
        {
            auto file = case_with_source(scratch.path("a.spoor"));
            const auto ids = file.add_bookmarks(std::vector{at(1, 0), full});
            QVERIFY(ids);
            QCOMPARE(*ids, (std::vector<std::int64_t>{1, 2}));
        }
        const auto again = open_case(scratch.path("a.spoor"), CaseOptions::Access::Read);
        const auto all = *again->bookmarks();
        QCOMPARE(all.size(), 2u);
        full.id = 2;
        full.tags = {"a", "b"};
        full.author = "anna";
        full.created = all[1].created;
        full.changed = all[1].created;
        QVERIFY(all[1] == full);
        QVERIFY(all[1].created > Micros{});
        QCOMPARE(all[0].time, no_time);
        QCOMPARE(last_entry(*again),
                 "3 bookmarks.added {\"bookmarks\":[{\"id\":1,\"line\":1,\"offset\":0,\"on\":\"event\",\"source\":1,"
                 "\"title\":\"an event\"},{\"colour\":9,\"id\":2,\"key\":\"ftp.bounce 192.0.2.7 a.log:3\",\"line\":3,"
                 "\"note\":\"# why\\n\\n- *this* one\",\"offset\":20,\"on\":\"finding\",\"source\":1,\"tags\":[\"a\","
                 "\"b\"],\"title\":\"2004-11-16: <b>anna</b> \\\"logged in\\\"\"}]}");
    }

    void onePlaceIsMarkedOnce()
    {
        Scratch scratch;
        auto file = case_with_source(scratch.path("a.spoor"));
        QVERIFY(file.add_bookmarks(std::vector{at(1, 0), at(1, 10)}));
        Bookmark session = at(1, 10);
        session.on = BookmarkOn::Session;
        session.key = "ftp";
        const auto ids = file.add_bookmarks(std::vector{at(1, 10, "again"), session, session});
        QCOMPARE(*ids, (std::vector<std::int64_t>{2, 3, 3}));
        QCOMPARE(file.bookmarks()->size(), 3u);
        QCOMPARE((*file.bookmarks())[1].title, "an event");
        const std::size_t entries = file.audit()->size();
        QCOMPARE(*file.add_bookmarks(std::vector{at(1, 10)}), std::vector<std::int64_t>{2});
        QCOMPARE(file.audit()->size(), entries);
    }

    void changesAndTheirTraces()
    {
        Scratch scratch;
        auto file = case_with_source(scratch.path("a.spoor"));
        QVERIFY(file.add_bookmarks(std::vector{at(1, 0), at(1, 10)}));
        BookmarkChange change;
        change.colour = 3;
        change.add_tags = {" brute force ", "", "a,b", "brute-force"};
        QVERIFY(file.change_bookmarks(std::vector<std::int64_t>{1, 2, 77}, change));
        QCOMPARE(last_entry(file), "4 bookmarks.changed "
                                   "{\"add_tags\":[\"a-b\",\"brute-force\"],\"colour\":3,\"ids\":[1,2]}");
        change = {};
        change.note = "look";
        change.remove_tags = {"a,b"};
        QVERIFY(file.change_bookmarks(std::vector<std::int64_t>{2}, change));
        const std::string now = picture(file);
        QCOMPARE(now, "1 0 1+0 3 [a-b brute-force ]  (anna, 04, 07)\n"
                      "2 0 1+10 3 [brute-force ] look (anna, 05, 09)\n");
        // What changes nothing leaves no entry, and no other time.
        QVERIFY(file.change_bookmarks(std::vector<std::int64_t>{2}, change));
        QVERIFY(file.change_bookmarks(std::vector<std::int64_t>{77}, change));
        QVERIFY(file.change_bookmarks({}, change));
        QCOMPARE(picture(file), now);
        QCOMPARE(file.audit()->size(), 5u);
    }

    void whatWasRemovedCanBePutBackAsItWas()
    {
        Scratch scratch;
        auto file = case_with_source(scratch.path("a.spoor"));
        Bookmark marked = at(1, 10);
        marked.tags = {"x"};
        marked.note = "n";
        QVERIFY(file.add_bookmarks(std::vector{at(1, 0), marked, at(1, 20)}));
        const auto before = *file.bookmarks();
        QVERIFY(file.remove_bookmarks(std::vector<std::int64_t>{2, 99}));
        QCOMPARE(last_entry(file),
                 "4 bookmarks.removed {\"bookmarks\":[{\"id\":2,\"line\":2,\"note\":\"n\",\"offset\":10,"
                 "\"on\":\"event\",\"source\":1,\"tags\":[\"x\"],\"title\":\"an event\"}]}");
        QCOMPARE(file.bookmarks()->size(), 2u);
        QCOMPARE(*file.add_bookmarks(std::vector{before[1]}), std::vector<std::int64_t>{2});
        QVERIFY(*file.bookmarks() == before);
        // Ids are not given twice, also of what is gone.
        QVERIFY(file.remove_bookmarks(std::vector<std::int64_t>{3}));
        QCOMPARE(*file.add_bookmarks(std::vector{at(1, 30)}), std::vector<std::int64_t>{4});
        // An id that somebody else has by now is not taken from them.
        Bookmark wants = at(1, 40);
        wants.id = 4;
        QCOMPARE(*file.add_bookmarks(std::vector{wants}), std::vector<std::int64_t>{5});
    }

    void allOrNone()
    {
        Scratch scratch;
        auto file = case_with_source(scratch.path("a.spoor"));
        Bookmark wrong = at(1, 10);
        wrong.colour = 10;
        QCOMPARE(file.add_bookmarks(std::vector{at(1, 0), wrong}).error().code, ErrorCode::BadOption);
        QCOMPARE(file.add_bookmarks(std::vector{at(1, 0), at(2, 0)}).error().code, ErrorCode::BadOption);
        QCOMPARE(file.bookmarks()->size(), 0u);
        QVERIFY(file.add_bookmarks(std::vector{at(1, 0)}));
        BookmarkChange change;
        change.colour = 10;
        QCOMPARE(file.change_bookmarks(std::vector<std::int64_t>{1}, change).error().code, ErrorCode::BadOption);
    }

    void manyAreMarkedAtOnce()
    {
        Scratch scratch;
        auto file = case_with_source(scratch.path("a.spoor"));
        std::vector<Bookmark> many;
        for (int n = 0; n < 5'000; ++n)
            many.push_back(at(1, std::uint64_t(n) * 10));
        QCOMPARE(file.add_bookmarks(many)->size(), 5'000u);
        QCOMPARE(file.bookmarks()->size(), 5'000u);
        const std::string told = last_entry(file);
        QVERIFY2(told.starts_with("3 bookmarks.added {\"ids\":[1,2,3,"), told.substr(0, 80).c_str());
        QVERIFY(told.size() < 50'000);
    }

    void theSecondCannotMark()
    {
        Scratch scratch;
        auto one = case_with_source(scratch.path("a.spoor"));
        QCOMPARE(in_child([&] {
                     auto two = open_case(scratch.path("a.spoor"));
                     if (!two || !two->read_only())
                         return 1;
                     const auto added = two->add_bookmarks(std::vector{at(1, 0)});
                     const auto removed = two->remove_bookmarks(std::vector<std::int64_t>{1});
                     if (added || removed || added.error().code != ErrorCode::CaseInUse)
                         return 2;
                     return added.error().detail.starts_with("anna") && two->bookmarks()->empty() ? 7 : 3;
                 }),
                 7);
        QVERIFY(one.add_bookmarks(std::vector{at(1, 0)}));
        QCOMPARE(open_case(scratch.path("a.spoor"))->bookmarks()->size(), 1u);
    }

    void tags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tag");
        QTest::newRow("plain") << "lateral" << "lateral";
        QTest::newRow("blanks") << "  brute \t force " << "brute-force";
        QTest::newRow("commas") << ",a, b," << "a-b";
        QTest::newRow("blank") << " ,\n" << "";
        QTest::newRow("letters") << QStringLiteral("Büro/2.OG") << QStringLiteral("Büro/2.OG");
    }
    void tags()
    {
        QFETCH(QString, text);
        QFETCH(QString, tag);
        QCOMPARE(QString::fromStdString(tag_of(text.toStdString())), tag);
    }
};

SPOOR_TEST(TestCaseBookmarks)

#include "test_case_bookmarks.moc"
