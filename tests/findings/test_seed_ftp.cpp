// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about an IIS FTP log that B. Cheah answered in 2005 ("Understanding IIS FTP log"), and the one that was
// asked below his article: the program answers them, from a log of the same facts.
#include "core/engine/line_reader.h"
#include "core/explain/explain.h"
#include "core/findings/rule.h"
#include "core/sessions/session_kinds.h"
#include "tests/findings/finding_picture.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

// As it was posted: three records are hard-wrapped.
constexpr const char* article = "#Software: Microsoft Internet Information Services 5.0\n"
                                "#Version: 1.0\n"
                                "#Date: 2004-11-16 10:54:13\n"
                                "#Fields: time c-ip cs-username s-port cs-method cs-uri-stem sc-status\n"
                                "10:54:13 192.0.2.1\n"
                                "anonymous@ftp.microsoft.com 21 [135]USER anonymous@ftp.microsoft.com 331\n"
                                "10:54:13 192.0.2.1 - 21 [135]PASS - 530\n"
                                "11:48:04 192.0.2.2 anonymous 21 [136]USER anonymous 331\n"
                                "11:48:04 192.0.2.2 - 21 [136]PASS\n"
                                "Cgpuser@home.com 530\n"
                                "13:50:27 192.0.2.3 Anonymous 21 [137]USER Anonymous 331\n"
                                "13:50:27 192.0.2.3 - 21 [137]PASS\n"
                                "guest@my.net 530\n"
                                "17:40:30 192.0.2.4 anonymous 21 [138]USER anonymous 331\n"
                                "17:40:30 192.0.2.4 - 21 [138]PASS IEUser@ 530\n"
                                "17:40:30 192.0.2.4 anonymous 21 [139]USER anonymous 331\n"
                                "17:40:30 192.0.2.4 - 21 [139]PASS IEUser@ 530\n"
                                "17:40:41 192.0.2.4 Administrator 21 [140]USER Administrator 331\n"
                                "17:40:41 192.0.2.4 Administrator 21 [140]PASS - 230\n";

void append(QString& text, const std::string& more) { text += QString::fromStdString(more) + '\n'; }

// All that is to be said of the fields of the record that begins at a line of the log.
QString words_of_line(const Snapshot& snapshot, std::uint64_t line)
{
    LineReader reader;
    QString text;
    for (std::uint32_t e = 0; e < snapshot.event_count(); ++e) {
        if (snapshot.line(EventId{e}) != line)
            continue;
        const auto fields = reader.fields(snapshot, EventId{e});
        if (!fields)
            return {};
        for (const FieldMeaning& meaning : explain_fields(*fields, true)) {
            append(text, meaning.column);
            if (meaning.value)
                append(text, meaning.value->name + ": " + meaning.value->meaning + ' ' + meaning.value->assessment);
        }
    }
    return text;
}

// Why, of each finding of a rule, each with its severity before it.
QString findings(const std::string& path, const char* rule)
{
    const FindingSet set = findings_in({path}, {}, rule);
    QString text;
    for (const Finding& f : set.rows)
        append(text, std::string(name(f.severity)) + ' ' + f.subject + ": " + f.why);
    return text;
}

void holds(const QString& text, const QStringList& words)
{
    for (const QString& word : words)
        QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable('\'' + word + "' is not in: " + text));
}

}

class TestSeedFtp : public QObject {
    Q_OBJECT

    Scratch scratch_;
    std::string log_;
    std::shared_ptr<const Snapshot> snapshot_;

private slots:
    void initTestCase()
    {
        log_ = scratch_.write("ex041116.log", article);
        snapshot_ = loaded({log_});
    }

    // "what's the [135] and 331 stands for?"
    void connectionIdAndReplies()
    {
        const QString user = words_of_line(*snapshot_, 5);
        holds(user, {"connection id", "135th connection since the service started", "password wanted"});
        holds(words_of_line(*snapshot_, 7), {"LOGIN FAILED", "password was refused"});
        const auto wanted = explain_ftp_reply(331), refused = explain_ftp_reply(530);
        QVERIFY(wanted && refused);
        holds(QString::fromStdString(wanted->meaning), {"user name was taken", "password"});
        holds(QString::fromStdString(refused->meaning), {"login was refused"});
        QVERIFY(wanted->source.starts_with("RFC 959") && refused->source.starts_with("RFC 959"));
    }

    // "is this user trying login by guessing the username?" – useless, unless it is 'administrator' or a name that exists.
    void uselessGuessAndKnownAccount()
    {
        const QString foreign = findings(log_, "ftp.foreign-account");
        holds(foreign, {"info ftp.microsoft.com", "anonymous@ftp.microsoft.com", "cannot succeed", "useless",
                        "nothing in these logs has to do with the domain"});
        QVERIFY(!findings(log_, "ftp.known-account-guess").contains("microsoft"));

        QByteArray guesses = "#Software: Microsoft Internet Information Services 5.0\n"
                             "#Version: 1.0\n"
                             "#Date: 2004-11-17 10:00:00\n"
                             "#Fields: time c-ip cs-username s-port cs-method cs-uri-stem sc-status\n";
        for (int i = 0; i < 12; ++i) {
            const char* account = i < 6 ? "administrator" : "kunde7";
            const QByteArray client = i < 6 ? " 198.51.100.7 " : " 198.51.100.8 ";
            const QByteArray time = "10:00:" + QByteArray::number(10 + i);
            guesses += time + client + account + " 21 [7]USER " + account + " 331\n";
            guesses += time + client + "- 21 [7]PASS - 530\n";
        }
        guesses += "11:00:00 192.0.2.9 kunde7 21 [9]USER kunde7 331\n"
                   "11:00:00 192.0.2.9 kunde7 21 [9]PASS - 230\n";
        const QString known =
            findings(scratch_.write("guess/ex041117.log", guesses.toStdString()), "ftp.known-account-guess");
        holds(known, {"medium 198.51.100.7", "administrator (6)", "medium 198.51.100.8", "kunde7 (6)",
                      "exist everywhere or here", "None got in"});
    }

    // "PASS - 530 tells that the user didn't logged in, right?"
    void refusedIsNotLoggedIn()
    {
        const auto sessions = find_sessions(snapshot_, {}, 2);
        const SessionTable& table = *(*sessions)[SessionKind::Ftp];
        QCOMPARE(table.rows.size(), std::size_t(6));
        QCOMPARE(table.rows[0].verdict, Verdict::Refused);
        LineReader reader;
        holds(QString::fromStdString(finder_of(SessionKind::Ftp).story(table, 0, reader).why),
              {"was refused", "nobody got in"});
    }

    // "why there's a email address between PASS and 530?"
    void anonymousPasswordIsCaptured()
    {
        const QString pass = words_of_line(*snapshot_, 9);
        holds(pass, {"for PASS what an anonymous visitor typed", "Grim's Ping"});
        holds(words_of_line(*snapshot_, 8), {"any text will do as a password", "e-mail address"});
        const QString passwords = findings(log_, "ftp.anonymous-password");
        holds(passwords, {"low Grim's Ping", "Cgpuser@home.com", "scanner", "guest@my.net"});
        holds(QString::fromStdString(words_of(*rules()[*rule_from_id("ftp.anonymous-password")])->meaning),
              {"anonymous", "nobody checks", "the log holds it"});
    }

    // "The last two log entries indicating the user has logged on?" – and how that came about.
    void administratorGotIn()
    {
        const QString pass = words_of_line(*snapshot_, 19);
        holds(pass, {"LOGIN SUCCEEDED", "password of a named account was accepted", "IIS never logs it", "Not logged"});
        const QString found = findings(log_, "ftp.known-account-guess");
        holds(found,
              {"low 192.0.2.4", "refused as anonymous twice", "IEUser@", "then got in as Administrator", "11 s"});
        QCOMPARE(found.count('\n'), 1);
    }

    // "there's IEUser@ in the PASS field. why this is there?"
    void ieUserIsInternetExplorer()
    {
        holds(words_of_line(*snapshot_, 15), {"Internet Explorer", "by itself"});
        holds(findings(log_, "ftp.anonymous-password"), {"info Internet Explorer", "IEUser@", "2 logins", "192.0.2.4"});
        holds(findings(log_, "ftp.anonymous-refused"), {"info", "every login as anonymous was refused", "4 logins"});
    }

    // Asked in the comments: "Can this event be alone… without 331 event i.e. somebody can pass user identification?"
    void passwordWithoutUser()
    {
        QCOMPARE(findings(log_, "ftp.pass-without-user"), QString());
        const std::string alone = scratch_.write(
            "alone/ex060710.log", "#Software: Microsoft Internet Information Services 5.0\n"
                                  "#Version: 1.0\n"
                                  "#Date: 2006-07-10 05:30:00\n"
                                  "#Fields: time c-ip cs-username s-port cs-method cs-uri-stem sc-status\n"
                                  "05:30:00 192.0.2.5 kunde7 21 [6]USER kunde7 331\n"
                                  "05:30:01 192.0.2.5 kunde7 21 [6]PASS - 230\n"
                                  "05:37:01 192.0.2.4 - 21 [7]PASS - 530\n");
        holds(findings(alone, "ftp.pass-without-user"),
              {"low", "without a USER before it", "192.0.2.4", "1 connection", "USER first"});
    }
};

SPOOR_TEST(TestSeedFtp)

#include "test_seed_ftp.moc"
