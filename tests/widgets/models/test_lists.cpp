// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/display_text.h"
#include "widgets/models/message_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

ErrorWords plain_words(const Error& error)
{
    return {QStringLiteral("what %1").arg(int(error.code)), QString::fromStdString(error.detail), {}};
}

QString picture(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        text += QString(depth * 2, QLatin1Char(' ')) + cells.join(QLatin1String(" | ")) + QLatin1Char('\n');
        text += picture(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

std::shared_ptr<SourceInfo> source(std::uint32_t id, const char* path, LoadState state)
{
    auto info = std::make_shared<SourceInfo>();
    info->id = FileId(id);
    info->path = path;
    info->state = state;
    info->bytes = 2048;
    return info;
}

}

class TestListModels : public QObject {
    Q_OBJECT
private slots:
    void messages_tell_what_was_skipped_and_failed()
    {
        MessageModel model(plain_words);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        Snapshot snapshot;
        snapshot.skipped = {{"logs/link", {ErrorCode::NotReadable, "logs/link", "link that leaves the folder"}}};
        model.set_snapshot(snapshot);
        auto failed = source(1, "logs/<b>bad</b>.gz", LoadState::Done);
        failed->error = Error{ErrorCode::TruncatedArchive, "logs/bad.gz", "unexpected end"};
        snapshot.sources = {source(2, "logs/good.log", LoadState::Done), failed};

        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.set_snapshot(snapshot);
        model.set_snapshot(snapshot);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(picture(model), QStringLiteral("logs/link | what %1 | link that leaves the folder | \n"
                                                "logs/<b>bad</b>.gz | what %2 | unexpected end | \n")
                                     .arg(int(ErrorCode::NotReadable))
                                     .arg(int(ErrorCode::TruncatedArchive)));

        model.add("x", {ErrorCode::SourceChanged, "x", "gone"});
        model.add("x", {ErrorCode::SourceChanged, "x", "gone"});
        QCOMPARE(model.rowCount(), 3);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void display_text_shows_what_hides()
    {
        QCOMPARE(display_text(std::string_view("a\0b", 3)), QString::fromUtf8("a␀b"));
        QCOMPARE(display_text("caf\xC3\xA9"), QString::fromUtf8("café"));
        QCOMPARE(display_text("bad\xFF"), QString(QStringLiteral("bad") + QChar(0xFFFD)));
        QCOMPARE(display_text("\xE2\x80\x8B"), QString(QChar(0xFFFD)));
        QCOMPARE(display_text("abcdef", 3), QString::fromUtf8("abc…"));
        // Never half of a character outside the basic plane.
        QCOMPARE(display_text("ab\xF0\x9F\x98\x80", 3), QString::fromUtf8("ab…"));
        QCOMPARE(display_block("a\r\nb\tc\x1b"), QString::fromUtf8("a\nb\tc␛"));
    }
};

SPOOR_TEST(TestListModels)
#include "test_lists.moc"
