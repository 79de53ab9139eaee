// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/models/filter_history.h"
#include "widgets/models/filter_recent.h"
#include "widgets/models/filter_state.h"
#include "widgets/models/saved_filters.h"

#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace spoor;

namespace {

TimeRange range(const char* first, const char* until) { return {*parse_time(first), *parse_time(until)}; }

FilterState typed(const QString& text) { return FilterState().with_text(text); }

}

class TestFilterState : public QObject {
    Q_OBJECT
private slots:
    void chips_and_text_make_one_filter()
    {
        FilterState state;
        QCOMPARE(state.effective(), "");
        state = typed(" status:401 or x ");
        QCOMPARE(state.effective(), " status:401 or x ");
        state = state.with_only({"ip", "10.0.0.1"}).with_not({"path", "/a b"});
        QCOMPARE(state.effective(), "ip:10.0.0.1 and not path:\"/a b\" and (status:401 or x)");
        state.chips[0].enabled = false;
        QCOMPARE(state.effective(), "not path:\"/a b\" and (status:401 or x)");
        QCOMPARE(state.with_text("").effective(), "not path:\"/a b\"");
        state.chips[1].enabled = false;
        QCOMPARE(state.effective(), " status:401 or x ");
    }

    void chips_say_what_was_clicked_on()
    {
        const FilterState state = FilterState().with_only({"user", "CORP\\anna"}).with_not({"user", "", true});
        QCOMPARE(state.chips[0].shown(), "user: CORP\\anna");
        QCOMPARE(state.chips[1].shown(), "user: -");
        QCOMPARE(state.effective(), "user:\"CORP\\\\anna\" and _exists_:user");
    }

    void the_same_and_the_opposite()
    {
        FilterState state = FilterState().with_only({"ip", "10.0.0.1"}).with_only({"ip", "10.0.0.2"});
        state.chips[0].enabled = false;
        state.chips[0].pinned = true;
        state = state.with_only({"ip", "10.0.0.1"});
        QCOMPARE(state.chips.size(), 2);
        QVERIFY(state.chips[0].enabled);
        state = state.with_not({"ip", "10.0.0.1"});
        QCOMPARE(state.chips.size(), 2);
        QVERIFY(state.chips[0].inverted && state.chips[0].pinned);
        QCOMPARE(state.with_not({"ip", "10.0.0.1"}), state);
        // Edited into what stands there already.
        FilterChip chip = state.chips[1];
        chip.text = state.chips[0].text;
        QCOMPARE(state.with_changed(1, chip).chips.size(), 1);
    }

    void one_range_of_times()
    {
        FilterState state = FilterState().with_time_range(range("2009-11-17 02:00", "2009-11-17 03:00"));
        state = state.with_only({"status", "401"});
        QCOMPARE(state.chips[0].shown(), "2009-11-17 02:00 – 03:00");
        QCOMPARE(state.time_range(), range("2009-11-17 02:00", "2009-11-17 03:00"));
        state.chips[0].pinned = true;
        state.chips[0].enabled = false;
        QVERIFY(!state.time_range());
        state = state.with_time_range(range("2009-11-17 22:00:30", "2009-11-18"));
        QCOMPARE(state.chips.size(), 2);
        QCOMPARE(state.chips[0].shown(), "2009-11-17 22:00:30 – 2009-11-18 00:00");
        QVERIFY(state.chips[0].enabled && state.chips[0].pinned);
        QCOMPARE(state.with_time_range(std::nullopt).chips.size(), 1);
        QCOMPARE(state.pinned_only().chips.size(), 1);
        QVERIFY(state.pinned_only().time_range().has_value());
    }

    void comes_back_from_settings()
    {
        FilterState state = typed("a \"b").with_only({"user", "\xc3\xa4\n\""}).with_not({"ip", "::1"});
        state = state.with_time_range(TimeRange{Micros{-1}, Micros{(1LL << 60) + 1}});
        state.chips[0].pinned = true;
        state.chips[1].enabled = false;
        QCOMPARE(FilterState::from_json(state.to_json()), state);
        // A chip always compiles, whatever became of the settings.
        FilterState bad = state;
        bad.chips[0].text = "a) or (b";
        bad.chips[1].text = " ";
        QCOMPARE(FilterState::from_json(bad.to_json()).chips.size(), 1);
        QVERIFY(FilterState::from_json({}).is_empty());
    }

    void history_takes_typing_together()
    {
        FilterHistory history;
        using enum FilterHistory::Change;
        QVERIFY(!history.can_undo());
        history.push(typed("s"), Typed, 0);
        history.push(typed("st"), Typed, 100);
        history.push(typed("st"), Typed, 150);
        history.push(typed("sta"), Typed, 200);
        history.push(typed("sta x"), Typed, 200 + FilterHistory::pause_ms);
        history.push(typed("sta x").with_only({"ip", "::1"}), Other, 5000);
        QCOMPARE(history.undo().text, "sta x");
        QVERIFY(history.current().chips.isEmpty());
        QCOMPARE(history.undo().text, "sta");
        QCOMPARE(history.undo().text, "");
        QVERIFY(!history.can_undo());
        QCOMPARE(history.undo().text, "");
        QCOMPARE(history.redo().text, "sta");
        QVERIFY(history.can_redo());
        history.push(typed("new"), Typed, 5100);
        QVERIFY(!history.can_redo());
        QCOMPARE(history.undo().text, "sta");
        // Typed and taken back: nothing to undo that would not show.
        history.push(typed("stab"), Typed, 9000);
        history.push(typed("sta"), Typed, 9100);
        QCOMPARE(history.undo().text, "");
    }

    void history_is_bounded()
    {
        FilterHistory history;
        for (int i = 1; i <= 1000; ++i)
            history.push(typed(QString::number(i)), FilterHistory::Change::Other, i);
        std::size_t steps = 0;
        while (history.can_undo()) {
            history.undo();
            ++steps;
        }
        QCOMPARE(steps, FilterHistory::limit - 1);
        QCOMPARE(history.current().text, QString::number(1000 - int(steps)));
    }

    void recent_filters()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath("s.ini"), QSettings::IniFormat);
        RecentFilters recent;
        recent.add("  ");
        recent.add(QString(RecentFilters::longest + 1, 'x'));
        QVERIFY(recent.texts().isEmpty());
        recent.add("a, \"b\" ");
        recent.add("b");
        recent.add("a, \"b\"");
        QCOMPARE(recent.texts(), QStringList({"a, \"b\"", "b"}));
        recent.save(settings);
        RecentFilters again;
        again.load(settings);
        QCOMPARE(again.texts(), recent.texts());
        for (int i = 0; i < 80; ++i)
            recent.add(QString::number(i));
        QCOMPARE(recent.texts().size(), RecentFilters::limit);
        QCOMPARE(recent.texts().first(), "79");
    }

    void saved_filters()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("s.ini");
        SavedFilters saved;
        QVERIFY(!saved.save(" ", typed("x")));
        QVERIFY(saved.save("b/c", typed("1")));
        QVERIFY(saved.save(" Anna ", typed("2").with_only({"user", "anna"})));
        QVERIFY(saved.save("Anna", typed("3").with_only({"user", "anna"})));
        QCOMPARE(saved.names(), QStringList({"Anna", "b/c"}));
        QVERIFY(!saved.rename("Anna", "b/c"));
        QVERIFY(!saved.rename("nobody", "x"));
        QVERIFY(!saved.rename("Anna", " "));
        QVERIFY(saved.rename("Anna", "zoe"));
        {
            QSettings settings(path, QSettings::IniFormat);
            saved.save(settings);
        }
        SavedFilters again;
        QSettings settings(path, QSettings::IniFormat);
        again.load(settings);
        QCOMPARE(again.names(), QStringList({"b/c", "zoe"}));
        QCOMPARE(again.value("zoe"), saved.value("zoe"));
        QCOMPARE(again.value("zoe").chips.size(), 1);
        again.remove("zoe");
        QVERIFY(!again.contains("zoe"));
        settings.setValue("filter/saved", "{broken");
        again.load(settings);
        QVERIFY(again.names().isEmpty());
    }
};

SPOOR_TEST(TestFilterState)
#include "test_filter_state.moc"
