// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "core/query/identity.h"
#include "tests/core/query/tiny_snapshot.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

std::string met(const std::shared_ptr<const Snapshot>& snapshot, const std::string& filter)
{
    const auto compiled = Filter::compile(filter);
    if (!compiled)
        return "no filter: " + filter;
    const auto result = run(*compiled, snapshot);
    return result ? tiny::labels(result->rows) : "failed";
}

/// `identity | filter | spellings | domains | rows that the filter meets`.
std::string picture(const std::shared_ptr<const Snapshot>& snapshot, const Spellings& same)
{
    return same.identity + " | " + same.filter + " | " + joined(same.written) + " | " + joined(same.domains) + " | " +
           met(snapshot, same.filter);
}

}

class TestIdentity : public QObject {
    Q_OBJECT
private slots:
    void users_data()
    {
        QTest::addColumn<QString>("logged");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("domain");
        const auto row = [](const char* logged, const char* name, const char* domain) {
            QTest::newRow(logged) << logged << name << domain;
        };
        row("anna", "anna", "");
        row("Anna", "anna", "");
        row("CORP\\anna", "anna", "corp");
        row("corp\\ANNA", "anna", "corp");
        row("anna@corp.example", "anna", "corp.example");
        row("CORP\\anna@corp.example", "anna", "corp");
        row("a@b@c", "a", "b@c");
        row("@home", "@home", "");
        row("anna@", "anna@", "");
        row("CORP\\", "corp\\", "");
        row("\\anna", "anna", "");
        row("SRV01$", "srv01$", "");
        row("ÄNNE", "änne", "");
        row("", "", "");
    }
    void users()
    {
        QFETCH(QString, logged);
        const UserIdentity found = identity_of_user(logged.toStdString());
        QTEST(QString::fromStdString(found.name), "name");
        QTEST(QString::fromStdString(found.domain), "domain");
    }

    void clients_data()
    {
        QTest::addColumn<QString>("logged");
        QTest::addColumn<QString>("identity");
        const auto row = [](const char* logged, const char* identity) { QTest::newRow(logged) << logged << identity; };
        row("10.1.2.3", "10.1.2.3");
        row("::ffff:10.1.2.3", "10.1.2.3");
        row("::FFFF:0a01:0203", "10.1.2.3");
        row("2001:DB8:0:0:0:0:0:1", "2001:db8::1");
        row("2001:db8::0001", "2001:db8::1");
        row("fe80::1%eth0", "fe80::1");
        row("fe80::1%12", "fe80::1");
        row("WS1", "ws1");
        row("\\\\ws1", "ws1");
        row("ws1.corp.example.", "ws1.corp.example");
        row("10.1.2", "10.1.2");
        row("", "");
    }
    void clients()
    {
        QFETCH(QString, logged);
        QTEST(QString::fromStdString(identity_of_client(logged.toStdString())), "identity");
    }

    void a_user_in_all_spellings()
    {
        Scratch scratch;
        const auto snapshot = tiny::snapshot(scratch, {{"a.log", "a1 user=anna\n"
                                                                 "a2 user=CORP\\Anna\n"
                                                                 "a3 user=hannah\n"
                                                                 "a4 user=-\n"},
                                                       {"b.log", "b1 user=ANNA@corp.example\n"
                                                                 "b2 user=OTHER\\anna\n"
                                                                 "b3 user=annabel@corp.example\n"
                                                                 "b4 user=CORP\\anna@corp.example\n"}});
        const std::string expected = "anna | user:(anna or anna@*) | ANNA@corp.example, CORP\\Anna, "
                                     "CORP\\anna@corp.example, OTHER\\anna, anna | corp, corp.example, other | "
                                     "a1 a2 b1 b2 b4";
        for (const char* asked : {"anna", "CORP\\ANNA", "anna@elsewhere"})
            QCOMPARE(picture(snapshot, same_user(*snapshot, asked)), expected);
        QCOMPARE(picture(snapshot, same_user(*snapshot, "hannah")), "hannah | user:hannah | hannah |  | a3");
        // Nobody has it: nothing is met, and nothing else either.
        QCOMPARE(picture(snapshot, same_user(*snapshot, "eve")), "eve | user:eve |  |  | ");
    }

    void names_that_mean_something_to_a_filter()
    {
        Scratch scratch;
        const auto snapshot = tiny::snapshot(scratch, {{"a.log", "a1 user=\"or\"\n"
                                                                 "a2 user=\"CORP\\or\"\n"
                                                                 "a3 user=\"or@corp\"\n"
                                                                 "a4 user=\"a*b\"\n"
                                                                 "a5 user=\"a*b@x y\"\n"
                                                                 "a6 user=axxb\n"}});
        QCOMPARE(met(snapshot, same_user(*snapshot, "OR").filter), "a1 a2 a3");
        QCOMPARE(met(snapshot, same_user(*snapshot, "a*b").filter), "a4 a5");
    }

    void a_client_in_all_spellings()
    {
        Scratch scratch;
        const auto snapshot = tiny::snapshot(scratch, {{"a.log", "a1 ip=10.1.2.3\n"
                                                                 "a2 ip=::ffff:10.1.2.3\n"
                                                                 "a3 ip=10.1.2.30\n"
                                                                 "a4 ip=2001:db8::1\n"},
                                                       {"b.log", "b1 ip=2001:DB8:0:0::1\n"
                                                                 "b2 ip=WS1\n"
                                                                 "b3 ip=ws1\n"
                                                                 "b4 ip=ws1.corp.example\n"}});
        QCOMPARE(met(snapshot, same_client(*snapshot, "::ffff:10.1.2.3").filter), "a1 a2");
        QCOMPARE(met(snapshot, same_client(*snapshot, "2001:db8::0:1").filter), "a4 b1");
        QCOMPARE(met(snapshot, same_client(*snapshot, "ws1").filter), "b2 b3");
        QCOMPARE(same_client(*snapshot, "10.1.2.3").identity, "10.1.2.3");
        QCOMPARE(same_client(*snapshot, "").identity, "");
    }
};

SPOOR_TEST(TestIdentity)
#include "test_identity.moc"
