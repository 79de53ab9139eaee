// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/database.h"
#include "tests/core/casefile/case_picture.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

class TestCaseTexts : public QObject {
    Q_OBJECT

private slots:
    void viewsAreKeptByName()
    {
        Scratch scratch;
        auto file = open_case(scratch.path("a.spoor"));
        QVERIFY(file->save_view({"logins", "user=anna", ""}));
        QVERIFY(file->save_view({"Columns", "", "{\"columns\":[\"time\"]}"}));
        QVERIFY(file->save_view({"logins", "user=ben", ""}));
        QVERIFY(file->save_view({"logins", "user=ben", ""}));
        QVERIFY(*file->views() ==
                (std::vector<SavedView>{{"Columns", "", "{\"columns\":[\"time\"]}"}, {"logins", "user=ben", ""}}));
        QCOMPARE(file->save_view({" \t", "x", ""}).error().code, ErrorCode::BadOption);
        QVERIFY(file->remove_view("logins"));
        QVERIFY(file->remove_view("logins"));
        QCOMPARE(trail(*file), "1 case.created {}\n"
                               "2 view.saved {\"filter\":\"user=anna\",\"name\":\"logins\"}\n"
                               "3 view.saved {\"filter\":\"\",\"name\":\"Columns\"}\n"
                               "4 view.saved {\"filter\":\"user=ben\",\"name\":\"logins\"}\n"
                               "5 view.removed {\"name\":\"logins\"}\nwhole");
    }

    void textsAreKeptForOthers()
    {
        Scratch scratch;
        {
            auto file = open_case(scratch.path("a.spoor"));
            QCOMPARE(*file->text("report"), "");
            QVERIFY(file->set_text("report", "{\"secret\":1}", "report.changed"));
            QVERIFY(file->set_text("report", "{\"secret\":1}", "report.changed"));
            QVERIFY(file->set_text("case.title", "Büro", "case.described"));
            QVERIFY(file->set_text("nothing", "", "case.described"));
        }
        auto file = open_case(scratch.path("a.spoor"));
        QCOMPARE(*file->text("report"), "{\"secret\":1}");
        QCOMPARE(*file->text("case.title"), "Büro");
        QVERIFY(file->set_text("report", "", "report.changed"));
        QCOMPARE(*file->text("report"), "");
        QCOMPARE(trail(*file), "1 case.created {}\n2 report.changed {\"name\":\"report\"}\n"
                               "3 case.described {\"name\":\"case.title\"}\n"
                               "4 report.changed {\"name\":\"report\"}\nwhole");
    }

    void theKeyIsInTheCaseAlone()
    {
        Scratch scratch;
        std::string key;
        {
            auto file = open_case(scratch.path("a.spoor"));
            key = *file->redaction_key();
            QCOMPARE(key.size(), 64u);
            QCOMPARE(*file->redaction_key(), key);
            QCOMPARE(trail(*file), "1 case.created {}\n2 redaction.key-made {}\nwhole");
            QVERIFY(*open_case(scratch.path("b.spoor"))->redaction_key() != key);
        }
        auto reader = open_case(scratch.path("a.spoor"), CaseOptions::Access::Read);
        QCOMPARE(*reader->redaction_key(), key);
        QVERIFY(open_case(scratch.path("c.spoor")));
        auto none = open_case(scratch.path("c.spoor"), CaseOptions::Access::Read);
        QCOMPARE(none->redaction_key().error().code, ErrorCode::WriteFailed);
    }

    void changedIsTheTimeOfTheLastChange()
    {
        Scratch scratch;
        auto file = open_case(scratch.path("a.spoor"));
        QCOMPARE(plain_time(*file->changed()), "2026-01-01 00:00:01");
        QVERIFY(file->save_view({"a", "b", ""}));
        const Micros changed = *file->changed();
        QCOMPARE(plain_time(changed), "2026-01-01 00:00:02");
        QVERIFY(file->record("sources.opened", "{}"));
        QVERIFY(file->record("report.exported", "{}"));
        QVERIFY(file->record("verified", "{}"));
        QVERIFY(file->redaction_key());
        QVERIFY(file->save_view({"a", "b", ""}));
        QCOMPARE(*file->changed(), changed);
        QVERIFY(file->set_text("report", "x", "report.changed"));
        QVERIFY(*file->changed() > changed);
        // A file of a version that did not say so.
        QVERIFY(Database::open(scratch.path("a.spoor"), Database::Access::Write)
                    ->run("DELETE FROM meta WHERE name = 'changed'"));
        QCOMPARE(plain_time(*file->changed()), "2026-01-01 00:00:01");
    }

    void aCopyIsWholeAndGoesOn()
    {
        Scratch scratch;
        CaseSource source;
        source.path = scratch.write("logs/a.log", "x");
        source.relative = "logs/a.log";
        const std::string to = scratch.path("logs/b.spoor");
        std::string id;
        Micros changed;
        {
            auto file = open_case(scratch.path("a.spoor"));
            QVERIFY(file->note_sources(std::vector{source}));
            Bookmark bookmark;
            bookmark.source = 1;
            QVERIFY(file->add_bookmarks(std::vector{bookmark}));
            id = *file->id();
            changed = *file->changed();
            QVERIFY(file->copy_to(to));
            QCOMPARE(file->copy_to(to).error().code, ErrorCode::WriteFailed);
            QCOMPARE(file->copy_to(scratch.path("no/such/b.spoor")).error().code, ErrorCode::WriteFailed);
            QCOMPARE(file->audit()->size(), 3u);
        }
        QCOMPARE(QDir(QString::fromStdString(scratch.path("logs"))).entryList(QDir::Files),
                 (QStringList{"a.log", "b.spoor"}));
        auto copy = open_case(to);
        QVERIFY(copy && !copy->read_only());
        QCOMPARE(*copy->id(), id);
        QCOMPARE(*copy->changed(), changed);
        QCOMPARE(copy->bookmarks()->size(), 1u);
        // From its own folder now.
        QCOMPARE((*copy->sources())[0].relative, "a.log");
        QCOMPARE((*copy->sources())[0].path, source.path);
        QVERIFY2(trail(*copy).contains("4 case.copied {\"from\":"), trail(*copy).c_str());
        QVERIFY(trail(*copy).ends_with("whole"));
        QVERIFY(copy->save_view({"a", "b", ""}));
        QVERIFY(trail(*copy).ends_with("whole"));
    }
};

SPOOR_TEST(TestCaseTexts)

#include "test_case_texts.moc"
