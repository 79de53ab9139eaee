// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/table.h"
#include "core/findings/rule.h"
#include "core/findings/rule_settings.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

using namespace spoor;

namespace {

using Type = RuleSetting::Type;

/// The first setting of such a type that is there: rules come and go, what holds for their settings stays.
const RuleSetting* first_of(auto wanted)
{
    const auto found = std::ranges::find_if(rule_settings(), wanted);
    return found == rule_settings().end() ? nullptr : &*found;
}
const RuleSetting* a_number()
{
    return first_of([](const RuleSetting& s) { return s.type != Type::List && s.most > s.number; });
}
const RuleSetting* a_list()
{
    return first_of([](const RuleSetting& s) { return s.type == Type::List; });
}

QString quoted(const std::string& text) { return u'"' + QString::fromStdString(text) + u'"'; }

/// `ok`, or `SUBJECT: DETAIL`.
QString outcome(const Result<void>& done)
{
    return done ? QStringLiteral("ok") : QString::fromStdString(done.error().subject + ": " + done.error().detail);
}
QString outcome(const Result<RuleSettings>& read)
{
    return read ? QStringLiteral("ok") : outcome(Result<void>(std::unexpected(read.error())));
}

}

class TestRuleSettings : public QObject {
    Q_OBJECT

private slots:
    void eachRowIsWellFormed_data()
    {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const Explanation& e : explain::table("finding-setting").rows())
            QTest::newRow(e.code.c_str()) << row++;
        if (row == 0)
            QSKIP("no rule has settings");
    }
    void eachRowIsWellFormed()
    {
        QFETCH(int, row);
        const Explanation& words = explain::table("finding-setting").rows()[std::size_t(row)];
        const QString form = QString::fromStdString(words.name);
        static const QRegularExpression known("^(list|(number|seconds|percent) (\\d+)\\.\\.(\\d+)|hour 0\\.\\.24)$");
        QVERIFY2(known.match(form).hasMatch(), qPrintable(form));
        const RuleSetting* setting = rule_setting(words.code);
        QVERIFY(setting);
        QVERIFY2(setting->what.size() > 10 && setting->what.ends_with('.'), setting->what.c_str());
        QVERIFY2(setting->reason.size() > 5, setting->reason.c_str());
        QVERIFY(
            QString::fromStdString(setting->name).contains(QRegularExpression("^[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+$")));
        const bool own = std::ranges::any_of(
            rules(), [&](const Rule* rule) { return setting->name.starts_with(std::string(rule->id()) + '.'); });
        const std::string area = setting->name.substr(0, setting->name.find('.') + 1);
        const bool shared =
            std::ranges::contains(std::array{"accounts.", "programs.", "agents.", "hours."}, area) ||
            std::ranges::any_of(rules(), [&](const Rule* rule) { return rule->id().starts_with(area); });
        QVERIFY2(own || shared, "its name begins with no rule, area or kind of list");
        if (setting->type == Type::List) {
            QSet<QString> seen;
            for (const std::string& one : setting->list) {
                QVERIFY2(!one.empty() && one.front() != ' ' && one.back() != ' ', one.c_str());
                QVERIFY2(!seen.contains(QString::fromStdString(one)), one.c_str());
                seen.insert(QString::fromStdString(one));
            }
            return;
        }
        QVERIFY(QString::fromStdString(words.assessment).contains(QRegularExpression("^\\d+$")));
        QVERIFY(setting->least <= setting->number && setting->number <= setting->most);
        // What a spin box holds.
        QVERIFY(setting->least >= 0 && setting->most <= std::numeric_limits<int>::max());
        QVERIFY(setting->type != Type::Percent || setting->most <= 100);
    }

    void eachNameIsThereOnce()
    {
        const auto all = rule_settings();
        QVERIFY(std::ranges::adjacent_find(all, {}, &RuleSetting::name) == all.end());
        QVERIFY(std::ranges::is_sorted(all, {}, &RuleSetting::name));
        for (const RuleSetting& setting : all)
            QVERIFY(rule_setting(setting.name) == &setting);
        QVERIFY(!rule_setting("no.such"));
        QVERIFY(!rule_setting(""));
    }

    void rulesThatAreOff()
    {
        RuleSettings settings;
        QVERIFY(settings.is_default() && settings.enabled("log.silence"));
        QCOMPARE(outcome(settings.set_enabled("log.silence", false)), "ok");
        QVERIFY(!settings.enabled("log.silence") && settings.enabled("log.cleared") && !settings.is_default());
        QCOMPARE(QString::fromStdString(settings.json()), "{\n  \"off\": [\n    \"log.silence\"\n  ]\n}\n");
        QCOMPARE(outcome(settings.set_enabled("no.rule", false)), "no.rule: no such rule");
        QCOMPARE(outcome(settings.set_enabled("log.silence", true)), "ok");
        QVERIFY(settings == RuleSettings{});
        QCOMPARE(QString::fromStdString(settings.json()), "{}\n");
    }

    void numbersKeepWithinTheirBounds()
    {
        const RuleSetting* setting = a_number();
        if (!setting)
            QSKIP("no rule has a number");
        const QString name = QString::fromStdString(setting->name);
        RuleSettings settings;
        QCOMPARE(settings.number(setting->name), setting->number);
        QCOMPARE(outcome(settings.set_number(setting->name, setting->most)), "ok");
        QCOMPARE(settings.number(setting->name), setting->most);
        const QString bounds =
            QStringLiteral("%1: expected a number from %2 to %3").arg(name).arg(setting->least).arg(setting->most);
        QCOMPARE(outcome(settings.set_number(setting->name, setting->most + 1)), bounds);
        QCOMPARE(outcome(settings.set_number(setting->name, setting->least - 1)), bounds);
        QCOMPARE(outcome(settings.set_list(setting->name, {"a"})), name + ": expected a number");
        QCOMPARE(settings.number(setting->name), setting->most);
        settings.reset(setting->name);
        QVERIFY(settings.is_default());
        QCOMPARE(outcome(settings.set_number(setting->name, setting->number)), "ok");
        QVERIFY(settings.is_default());
        QCOMPARE(outcome(settings.set_number("no.such", 1)), "no.such: no such setting");
        QCOMPARE(settings.number("no.such"), 0);
    }

    void listsMatchLikeNames()
    {
        const RuleSetting* setting = a_list();
        if (!setting)
            QSKIP("no rule has a list");
        const std::string& name = setting->name;
        RuleSettings settings;
        QCOMPARE(outcome(settings.set_list(name, {"perl.exe", "", "IUSR_*"})), "ok");
        QVERIFY((settings.list(name) == std::vector<std::string>{"perl.exe", "IUSR_*"}));
        QVERIFY(settings.listed(name, "PERL.EXE") && settings.listed(name, "iusr_web") && !settings.listed(name, ""));
        QVERIFY(!settings.listed(name, "perl") && !settings.listed("no.such", "perl.exe"));
        QCOMPARE(outcome(settings.set_number(name, 1)), QString::fromStdString(name + ": expected a list of texts"));
        QCOMPARE(outcome(settings.set_list(name, {})), "ok");
        QVERIFY(settings.list(name).empty() && (setting->list.empty() || !settings.is_default()));
        QCOMPARE(outcome(settings.set_list(name, setting->list)), "ok");
        QVERIFY(settings.is_default());
    }

    void jsonBringsBackWhatItTook()
    {
        RuleSettings settings;
        if (const RuleSetting* number = a_number())
            QVERIFY(settings.set_number(number->name, number->most));
        if (const RuleSetting* list = a_list())
            QVERIFY(settings.set_list(list->name, {"a\"b\\c", "\u00e4*", "\n", "]}"}));
        QVERIFY(settings.set_enabled("log.silence", false));
        QVERIFY(settings.set_enabled("log.cleared", false));
        const auto again = RuleSettings::from_json(settings.json());
        QCOMPARE(outcome(again), "ok");
        QVERIFY(*again == settings);
        QCOMPARE(QString::fromStdString(again->json()), QString::fromStdString(settings.json()));
    }

    void faultyJsonIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* what, const QString& text, const QString& expected) {
            QTest::newRow(what) << text << expected;
        };
        const QString whole = "settings of rules: expected a JSON object of names and values";
        row("nothing", "", whole);
        row("no JSON", "off: x", whole);
        row("array", "[]", whole);
        row("cut", "{\"off\": [", whole);
        row("two", "{} {}", whole);
        row("deep", QString(100'000, u'['), whole);
        row("not UTF-8", QString::fromLatin1("{\"\\ud800\": 1}"), whole);
        row("empty", "{}", "ok");
        row("comments", "// what I think\n{ /* nothing */ }", "ok");
        row("byte order mark", QString(QChar(0xfeff)) + "{}", "ok");
        row("unknown number", "{\"auth.no-such\": 3}", "auth.no-such: no such setting");
        row("unknown list", "{\"auth.no-such\": [\"a\"]}", "auth.no-such: no such setting");
        row("unknown rule", "{\"off\": [\"log.silence\", \"no.rule\"]}", "no.rule: no such rule");
        row("off is no list", "{\"off\": \"log.silence\"}", "off: expected a list of texts");
        row("off holds a number", "{\"off\": [1]}", "off: expected a list of texts");
        if (const RuleSetting* number = a_number()) {
            const QString name = QString::fromStdString(number->name);
            const QString bounds =
                QStringLiteral(": expected a number from %1 to %2").arg(number->least).arg(number->most);
            row("number", '{' + quoted(number->name) + ": " + QString::number(number->most) + '}', "ok");
            row("too large", '{' + quoted(number->name) + ": " + QString::number(number->most + 1) + '}',
                name + bounds);
            row("far too large", '{' + quoted(number->name) + ": 18446744073709551615}", name + bounds);
            row("beyond", '{' + quoted(number->name) + ": 1e400}", whole);
            for (const char* value : {"1.5", "\"7\"", "null", "true", "{}", "[7]"})
                row(value, '{' + quoted(number->name) + ": " + value + '}', name + ": expected a whole number");
            for (const char* value : {"[]", "[\"7\"]"})
                row(value, '{' + quoted(number->name) + ": " + value + '}', name + ": expected a number");
        }
        if (const RuleSetting* list = a_list()) {
            const QString name = QString::fromStdString(list->name);
            row("list", '{' + quoted(list->name) + ": [\"a\", // mine\n \"b*\"]}", "ok");
            row("list of numbers", '{' + quoted(list->name) + ": [\"a\", 1]}", name + ": expected a list of texts");
            row("text for a list", '{' + quoted(list->name) + ": \"a\"}", name + ": expected a list of texts");
            row("number for a list", '{' + quoted(list->name) + ": 3}", name + ": expected a list of texts");
        }
    }
    void faultyJsonIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(outcome(RuleSettings::from_json(text.toStdString())), expected);
    }
};

SPOOR_TEST(TestRuleSettings)

#include "test_rule_settings.moc"
