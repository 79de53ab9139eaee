// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_sessions.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/jobs/session_list.h"
#include "widgets/models/session_words.h"

#include <QElapsedTimer>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Events 0 … 5 of three clients, the last without a time.
std::shared_ptr<const Snapshot> snapshot()
{
    return small_snapshot({{100, "10.0.0.1", "anna", "/a"},
                           {160, "10.0.0.2", "CORP\\bob", "/b", 401, Outcome::Failure},
                           {50, "10.0.0.3", "", "/c"},
                           {110, "10.0.0.1", "anna", "/d"},
                           {170, "10.0.0.2", "", "/e"},
                           {-1, "10.0.0.9", "", "/f"}});
}

SessionSet some_sessions(const std::shared_ptr<const Snapshot>& of)
{
    return fake_sessions(of, {{SessionKind::Ftp, {0, 3}, Verdict::LoggedIn, mark_transfers, 1, 0, 4096},
                              {SessionKind::Ftp, {1, 4}, Verdict::Refused, mark_none, 3, 3},
                              {SessionKind::HttpAuth, {2}, Verdict::Ntlm, mark_shared_client, 0, 0, 0, 70},
                              {SessionKind::Logon, {5}, Verdict::LogonFailed}});
}

std::string ids(const SessionRows& list)
{
    std::string text;
    for (const SessionPlace place : *list.rows)
        text += (text.empty() ? "" : " ") + list.table(place)->id_of(place.index());
    return text;
}

std::string listed(const SessionSet& set, const SessionChoice& choice)
{
    return ids(list_sessions(set, choice, session_vocabulary()));
}

}

class TestSessionList : public QObject {
    Q_OBJECT
private slots:
    void words_are_looked_for_everywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << text << expected; };
        row("", "http_auth-1 ftp-1 ftp-2 logon-1");
        row("  ", "http_auth-1 ftp-1 ftp-2 logon-1");
        row("10.0.0.1", "ftp-1");
        row("10.0.0", "http_auth-1 ftp-1 ftp-2 logon-1");
        row("ANNA", "ftp-1");
        row("corp\\BOB", "ftp-2");
        row("ftp", "ftp-1 ftp-2");
        row("handshake", "http_auth-1");
        row("refused", "ftp-2");
        row("logged_in", "ftp-1");
        row("ftp 10.0.0.2", "ftp-2");
        row("ftp-1", "ftp-1");
        row("FTP-2", "ftp-2");
        row("files changed", "ftp-1");
        row("shared", "http_auth-1");
        row("nobody", "");
    }
    void words_are_looked_for_everywhere()
    {
        QFETCH(QString, text);
        SessionChoice choice;
        choice.text = text.toStdString();
        QTEST(QString::fromStdString(listed(some_sessions(snapshot()), choice)), "expected");
    }

    void choices_and_what_each_would_give()
    {
        const SessionSet set = some_sessions(snapshot());
        SessionChoice choice;
        choice.kind = SessionKind::Ftp;
        SessionRows list = list_sessions(set, choice, session_vocabulary());
        QCOMPARE(ids(list), "ftp-1 ftp-2");
        QCOMPARE(list.total, 4u);
        // What another kind would give is still said; verdicts are those of the kind.
        QCOMPARE(list.any_kind, 4u);
        QCOMPARE(list.of_kind[std::size_t(SessionKind::HttpAuth)], 1u);
        QCOMPARE(list.any_verdict, 2u);
        QCOMPARE(list.of_verdict[std::size_t(Verdict::Ntlm)], 0u);
        QCOMPARE(list.marked, 1u);
        choice.marked_only = true;
        QCOMPARE(listed(set, choice), "ftp-1");
        choice.verdict = Verdict::Refused;
        QCOMPARE(listed(set, choice), "");
        choice = {};
        choice.verdict = Verdict::LogonFailed;
        QCOMPARE(listed(set, choice), "logon-1");
    }

    void each_column_sorts_and_absent_values_come_last_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        const auto row = [](const char* name, SessionColumn column, const char* up, const char* down) {
            QTest::newRow(name) << int(column) << up << down;
        };
        row("id", SessionColumn::Id, "ftp-1 ftp-2 http_auth-1 logon-1", "logon-1 http_auth-1 ftp-2 ftp-1");
        row("kind", SessionColumn::Kind, "ftp-1 ftp-2 http_auth-1 logon-1", "logon-1 http_auth-1 ftp-1 ftp-2");
        row("client", SessionColumn::Client, "ftp-1 ftp-2 http_auth-1 logon-1", "logon-1 http_auth-1 ftp-2 ftp-1");
        row("user", SessionColumn::User, "ftp-2 ftp-1 http_auth-1 logon-1", "ftp-1 ftp-2 http_auth-1 logon-1");
        row("start", SessionColumn::Start, "http_auth-1 ftp-1 ftp-2 logon-1", "ftp-2 ftp-1 http_auth-1 logon-1");
        row("length", SessionColumn::Length, "http_auth-1 ftp-1 ftp-2 logon-1", "ftp-1 ftp-2 http_auth-1 logon-1");
        row("events", SessionColumn::Events, "http_auth-1 logon-1 ftp-1 ftp-2", "ftp-1 ftp-2 http_auth-1 logon-1");
        row("attempts", SessionColumn::Attempts, "http_auth-1 logon-1 ftp-1 ftp-2", "ftp-2 ftp-1 http_auth-1 logon-1");
        row("bytes", SessionColumn::Bytes, "ftp-2 http_auth-1 logon-1 ftp-1", "ftp-1 ftp-2 http_auth-1 logon-1");
        row("marks", SessionColumn::Marks, "http_auth-1 ftp-1 ftp-2 logon-1", "ftp-1 http_auth-1 ftp-2 logon-1");
        row("sure", SessionColumn::Confidence, "http_auth-1 ftp-1 ftp-2 logon-1", "ftp-1 ftp-2 logon-1 http_auth-1");
    }
    void each_column_sorts_and_absent_values_come_last()
    {
        QFETCH(int, column);
        const SessionSet set = some_sessions(snapshot());
        SessionChoice choice;
        choice.order = SessionColumn(column);
        QTEST(QString::fromStdString(listed(set, choice)), "up");
        choice.descending = true;
        QTEST(QString::fromStdString(listed(set, choice)), "down");
    }

    void a_session_is_found_again_in_a_newer_snapshot()
    {
        const auto first = snapshot();
        const SessionSet before = some_sessions(first);
        const auto key = key_of(before, SessionPlace(SessionKind::Ftp, 1));
        QVERIFY(key);
        QVERIFY(!key_of(before, SessionPlace(SessionKind::Ftp, 7)));
        // The same events, and one session more before it.
        const SessionSet after = fake_sessions(snapshot(), {{SessionKind::Ftp, {2}, Verdict::NoLogin},
                                                            {SessionKind::Ftp, {0, 3}, Verdict::LoggedIn},
                                                            {SessionKind::Ftp, {1, 4}, Verdict::Refused}});
        SessionChoice choice;
        choice.keep = key;
        const SessionRows list = list_sessions(after, choice, session_vocabulary());
        QVERIFY(list.kept);
        QCOMPARE((*list.rows)[*list.kept], SessionPlace(SessionKind::Ftp, 2));
        choice.text = "anna";
        QVERIFY(!list_sessions(after, choice, session_vocabulary()).kept);
    }

    void an_event_leads_to_its_sessions()
    {
        const auto of = snapshot();
        const SessionSet set = fake_sessions(of, {{SessionKind::Ftp, {0, 3}}, {SessionKind::Forensic, {3, 4}}});
        const auto places = [&](std::uint32_t event) {
            std::string text;
            for (const SessionPlace place : sessions_of(set, of->key(EventId{event})))
                text += (text.empty() ? "" : " ") + set[place.kind()]->id_of(place.index());
            return text;
        };
        QCOMPARE(places(0), "ftp-1");
        QCOMPARE(places(3), "ftp-1 forensic-1");
        QCOMPARE(places(4), "forensic-1");
        QCOMPARE(places(5), "");
    }

    void half_a_set_is_listed()
    {
        SessionSet set = some_sessions(snapshot());
        set.tables[std::size_t(SessionKind::Ftp)].reset();
        QCOMPARE(listed(set, {}), "http_auth-1 logon-1");
        QCOMPARE(listed({}, {}), "");
        // Tables of another investigation, whose ids mean other texts, are not mixed in.
        set.tables[std::size_t(SessionKind::Ftp)] = some_sessions(snapshot()).tables[0];
        QCOMPARE(listed(set, {}), "ftp-1 ftp-2");
    }

    void a_million_is_no_matter()
    {
        const auto of = snapshot();
        auto table = std::make_shared<SessionTable>();
        table->kind = SessionKind::HttpAuth;
        table->snapshot = of;
        for (std::uint32_t i = 0; i < 1'000'000; ++i) {
            Session s;
            s.first_event = i;
            s.event_count = 1;
            s.client = of->pools->client.find(i % 3 ? "10.0.0.1" : "10.0.0.2");
            s.start = seconds(i * 7919ll % 1'000'003);
            s.end = s.start + seconds(i % 100);
            s.bytes = i * 31ull % 65'537;
            table->rows.push_back(s);
            table->events.push_back(i % 6);
        }
        SessionSet set;
        set.tables[std::size_t(SessionKind::HttpAuth)] = table;
        for (int column = 0; column < session_column_count; ++column) {
            SessionChoice choice;
            choice.order = SessionColumn(column);
            choice.text = "10.0.0";
            QElapsedTimer clock;
            clock.start();
            const SessionRows list = list_sessions(set, choice, session_vocabulary());
            qInfo("column %d: %lld ms", column, qlonglong(clock.elapsed()));
            QCOMPARE(list.rows->size(), std::size_t(1'000'000));
            QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        }
        // Asked to stop, it does.
        std::stop_source stop;
        stop.request_stop();
        QElapsedTimer clock;
        clock.start();
        list_sessions(set, {}, session_vocabulary(), stop.get_token());
        QVERIFY(clock.elapsed() < 100);
    }
};

SPOOR_TEST(TestSessionList)
#include "test_session_list.moc"
