// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/field_model.h"

#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/models/event_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

std::shared_ptr<const InspectedEvent> inspected(const Snapshot& snapshot, std::uint32_t event)
{
    LineReader reader;
    return std::make_shared<const InspectedEvent>(inspect(reader, snapshot, EventId{event}));
}

// `name [own] | value`, a line a row, what stands below a row further in.
QString picture(const FieldModel& model, const QModelIndex& parent, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex name = model.index(row, FieldModel::Name, parent);
        const QString own = name.data(FieldModel::OwnNameRole).toString();
        text += QString(depth * 2, u' ') + name.data().toString() + (own.isEmpty() ? own : " [" + own + "]") + " | " +
                name.siblingAtColumn(FieldModel::Value).data().toString() + u'\n' + picture(model, name, depth + 1);
    }
    return text;
}

QModelIndex find(const FieldModel& model, FieldModel::Branch branch, const QString& name)
{
    const QModelIndex top = model.index(branch, 0);
    for (int row = 0; row < model.rowCount(top); ++row)
        if (model.index(row, 0, top).data().toString() == name)
            return model.index(row, FieldModel::Value, top);
    return {};
}

QString notes(const FieldModel& model, FieldModel::Branch branch, const QString& name)
{
    return picture(model, find(model, branch, name).siblingAtColumn(0));
}

const std::string header =
    "#Fields: date time c-ip cs-username cs-method cs-uri-stem cs-uri-query sc-status sc-substatus "
    "sc-win32-status cs(User-Agent)\n";

}

class TestFieldModel : public QObject {
    Q_OBJECT
private slots:
    void a_record_with_what_it_means()
    {
        Scratch scratch;
        const auto snapshot = loaded({scratch.write(
            "F", header + "2004-11-16 10:54:13 192.0.2.7 CORP\\anna GET /scripts/..%255c../winnt/x /c+dir 401 2 "
                          "2148074254 Mozilla/4.0+(x)\n")});
        FieldModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.set_event(inspected(*snapshot, 0));
        const QString seen = picture(model, model.index(FieldModel::Record, 0));
        QCOMPARE(seen.section('\n', 0, 14),
                 QString::fromUtf8("time | 2004-11-16 10:54:13 UTC\n"
                                   "  as written | 2004-11-16 10:54:13, taken as UTC\n"
                                   "kind | http.request\n"
                                   "outcome | failure\n"
                                   "date | 2004-11-16\n"
                                   "time | 10:54:13\n"
                                   "ip [c-ip] | 192.0.2.7\n"
                                   "user [cs-username] | CORP\\anna\n"
                                   "method [cs-method] | GET\n"
                                   "  meaning | Get – Fetches a resource.\n"
                                   "path [cs-uri-stem] | /scripts/..%255c../winnt/x\n"
                                   "  decoded 2× | /scripts/..\\../winnt/x\n"
                                   "  ⚠ hides | dots or slashes escaped; escaped more than once; a step to the folder "
                                   "above that is seen only when decoded\n"
                                   "  ⚠ sign | Escaped twice – Hardly ever an accident.\n"
                                   "  ⚠ sign | Directory traversal – The path climbs out of its folder."));
        QCOMPARE(seen.count("Directory traversal"), 1);
        QVERIFY(seen.contains("query [cs-uri-query] | /c+dir\n  decoded | /c dir\nstatus [sc-status] | 401\n"));
        QVERIFY(
            seen.contains("win32 [sc-win32-status] | 2148074254 = 0x8009030E = SEC_E_NO_CREDENTIALS\n  meaning | "));
        QVERIFY(find(model, FieldModel::Record, "path").data(FieldModel::SignRole).toBool());
        QVERIFY(!find(model, FieldModel::Record, "query").data(FieldModel::SignRole).toBool());

        const QModelIndex status = find(model, FieldModel::Record, "status");
        QVERIFY2(status.siblingAtColumn(FieldModel::Meaning).data().toString().startsWith("meaning: "),
                 qPrintable(status.siblingAtColumn(FieldModel::Meaning).data().toString()));
        QCOMPARE(status.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString(), "status (sc-status)");
    }

    void what_can_be_filtered_by()
    {
        Scratch scratch;
        const auto snapshot =
            loaded({scratch.write("F", header + "2004-11-16 10:54:13 192.0.2.7 - GET /%61 - 200 0 0 -\n")});
        FieldModel model;
        model.set_event(inspected(*snapshot, 0));
        const auto value = [&](const char* name, FieldModel::Branch branch = FieldModel::Record) {
            return model.field_value(find(model, branch, name));
        };
        QCOMPARE(value("path"), (FieldValue{"path", "/%61", false}));
        QCOMPARE(value("user"), (FieldValue{"user", "", true}));
        QCOMPARE(value("win32"), (FieldValue{"win32", "0", false}));
        QCOMPARE(value("kind"), (FieldValue{"kind", "http.request", false}));
        QCOMPARE(value("time"), (FieldValue{"time", "2004-11-16T10:54:13.000000Z", false}));
        QCOMPARE(value("Line", FieldModel::Evidence), (FieldValue{"line", "2", false}));
        QCOMPARE(value("File", FieldModel::Evidence),
                 (FieldValue{"file", QString::fromStdString(scratch.path("F")), false}));
        // A day alone is no time of an event, and a note is no field.
        QVERIFY(!value("date"));
        QVERIFY(!value("Zone", FieldModel::Evidence));
        const QModelIndex path = find(model, FieldModel::Record, "path").siblingAtColumn(0);
        QVERIFY(model.rowCount(path) > 0);
        QVERIFY(!model.field_value(model.index(0, 0, path)));
        QCOMPARE(model.place(model.index(0, 0, path)), model.place(path));
        QVERIFY(model.place(path));
        QCOMPARE(path.data(FieldModel::CopyRole).toString(), "/%61");
    }

    void times()
    {
        Scratch scratch;
        LoadOptions options = plain_options();
        options.zones = {{"*", *Zone::parse("Europe/Berlin")}};
        const std::string dated = scratch.write("a", header + "2004-11-16 10:54:13 192.0.2.7 - GET / - 200 0 0 -\n");
        FieldModel model;
        model.set_event(inspected(*loaded({dated}, options), 0));
        QCOMPARE(find(model, FieldModel::Record, "time").data().toString(), "2004-11-16 09:54:13 UTC");
        QCOMPARE(notes(model, FieldModel::Record, "time"),
                 "as written | 2004-11-16 10:54:13 in Europe/Berlin (UTC+01:00)\n");

        const std::string clock = scratch.write("b", "#Date: 2004-11-16 00:00:00\n#Fields: time c-ip cs-method "
                                                     "cs-uri-stem sc-status\n10:54:13 192.0.2.7 GET / 200\n");
        model.set_event(inspected(*loaded({clock}), 0));
        QVERIFY2(
            notes(model, FieldModel::Record, "time").contains(QString::fromUtf8("⚠ inferred | the line has no date")),
            qPrintable(notes(model, FieldModel::Record, "time")));

        const std::string none = scratch.write("c", "only words\nand more of them\n");
        model.set_event(inspected(*loaded({none}), 0));
        QCOMPARE(find(model, FieldModel::Record, "time").data().toString(), QString::fromUtf8("–"));
        QCOMPARE(notes(model, FieldModel::Record, "time"), "meaning | the record does not say when it happened\n");
    }

    void win32_in_any_notation()
    {
        Scratch scratch;
        std::string text = header;
        for (const char* code : {"0", "5", "-2146893042", "0x8009030e", "3735928559", "none"})
            text += std::string("2004-11-16 10:54:13 192.0.2.7 - GET / - 401 1 ") + code + " -\n";
        const auto snapshot = loaded({scratch.write("F", text)});
        FieldModel model;
        QStringList seen;
        for (std::uint32_t i = 0; i < snapshot->event_count(); ++i) {
            model.set_event(inspected(*snapshot, i));
            seen << find(model, FieldModel::Record, "win32").data().toString();
        }
        QCOMPARE(seen.join('\n'), "0 = ERROR_SUCCESS\n"
                                  "5 = 0x00000005 = ERROR_ACCESS_DENIED\n"
                                  "-2146893042 = 2148074254 = 0x8009030E = SEC_E_NO_CREDENTIALS\n"
                                  "0x8009030e = 2148074254 = SEC_E_NO_CREDENTIALS\n"
                                  "3735928559 = 0xDEADBEEF\n"
                                  "none");
    }

    void evidence()
    {
        Scratch scratch;
        const std::string text = header + "2004-11-16 10:54:13 192.0.2.7 - GET / - 200 0 0 -\n";
        const std::string path = scratch.write("logs.zip", packed("zip", {{"in/ex.log", text}}));
        const auto snapshot = loaded({path});
        const auto event = inspected(*snapshot, 0);
        FieldModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.set_event(event);
        const QString seen = picture(model, model.index(FieldModel::Evidence, 0));
        const QString expected = QString("File | %1\nMember | in/ex.log\nLine | 2\nByte offset | %2\n"
                                         "  counted | in the unpacked text\n"
                                         "SHA-256 of the member | %3\nSHA-256 of the archive | %4\n"
                                         "Format | iis-w3c-http\n  meaning | IIS W3C log of a web site\n"
                                         "  recognised | ")
                                     .arg(QString::fromStdString(path))
                                     .arg(header.size())
                                     .arg(QString::fromStdString(event->source->sha256),
                                          QString::fromStdString(event->source->container_sha256));
        QCOMPARE(seen.first(expected.size()), expected);
        QVERIFY2(seen.endsWith("Encoding | utf-8\nZone | UTC\nRead | from the file\n"), qPrintable(seen));
        QCOMPARE(evidence_reference(*event), QString::fromUtf8("%1 › in/ex.log:2 @%2 sha256:%3 archive-sha256:%4")
                                                 .arg(QString::fromStdString(path))
                                                 .arg(header.size())
                                                 .arg(QString::fromStdString(event->source->sha256),
                                                      QString::fromStdString(event->source->container_sha256)));
    }

    void text_of_a_log_is_plain_text()
    {
        InspectedEvent event;
        event.fields = std::vector<RawField>(InspectedEvent::column_fields);
        event.fields->push_back({Field::Path, "cs-uri-stem", "/a\n<img src=x>\xE2\x80\xAE", false});
        event.meanings.resize(event.fields->size());
        FieldModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.set_event(std::make_shared<const InspectedEvent>(event));
        const QModelIndex path = find(model, FieldModel::Record, "path");
        QCOMPARE(path.data().toString(), QString::fromUtf8("/a␊<img src=x>") + QChar(QChar::ReplacementCharacter));
        const QString tip = path.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains("&lt;img") && !tip.contains("<img"), qPrintable(tip));

        event.fields = std::unexpected(Error{ErrorCode::SourceChanged, "a.log", "", 0, 0});
        model.set_event(std::make_shared<const InspectedEvent>(event));
        QCOMPARE(model.rowCount(), 0);
        model.set_event(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void thousands_of_fields_are_not_all_shown()
    {
        InspectedEvent event;
        event.fields = std::vector<RawField>(5000, RawField{Field::Other, "x", "1", false});
        FieldModel model;
        model.set_event(std::make_shared<const InspectedEvent>(event));
        const QModelIndex record = model.index(FieldModel::Record, 0);
        const int rows = model.rowCount(record);
        QVERIFY(rows < 300);
        QVERIFY2(model.index(rows - 1, FieldModel::Value, record).data().toString().startsWith("4800 more field"),
                 qPrintable(model.index(rows - 1, FieldModel::Value, record).data().toString()));
        QVERIFY(!model.field_value(model.index(rows - 1, 0, record)));
    }

    void in_one_line()
    {
        EventGist gist;
        QCOMPARE(gist_text(gist), QString::fromUtf8("no time · other · ○ outcome unknown"));
        gist.time = *parse_time("2004-11-16 10:54:13");
        gist.kind = Kind::HttpRequest;
        gist.outcome = Outcome::Failure;
        gist.client = "192.0.2.7";
        gist.user = "CORP\\anna\n";
        gist.method = "GET";
        gist.path = "/<b>" + std::string(500, 'x');
        gist.status = "404";
        gist.status_name = "Not Found";
        const QString text = gist_text(gist);
        QVERIFY2(
            text.startsWith(QString::fromUtf8("2004-11-16 10:54:13 UTC · http.request · ✗ failure · 192.0.2.7 · user "
                                              "CORP\\anna␊ · GET /<b>xxx")),
            qPrintable(text));
        QVERIFY(text.endsWith(QString::fromUtf8("xx… · 404 Not Found")));
        QVERIFY(text.size() < 300);
    }
};

SPOOR_TEST(TestFieldModel)
#include "test_field_model.moc"
