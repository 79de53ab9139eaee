// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/index_sweep.h"
#include "app/gui/preferences_store.h"
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/dialogs/settings_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace spoor;
using namespace spoor::test;

class TestPreferences : public QObject {
    Q_OBJECT
private slots:
    void they_are_kept_and_nonsense_is_not_taken()
    {
        Scratch scratch;
        const QString path = QString::fromStdString(scratch.path("s.ini"));
        Preferences wanted;
        wanted.language = "zh_TW";
        wanted.theme = Theme::Dark;
        wanted.table_font_percent = 130;
        wanted.restore_session = true;
        wanted.default_zone = "Europe/Berlin";
        wanted.use_index_cache = false;
        {
            QSettings settings(path, QSettings::IniFormat);
            QCOMPARE(load_preferences(settings), Preferences());
            save_preferences(settings, wanted);
        }
        QSettings settings(path, QSettings::IniFormat);
        QCOMPARE(load_preferences(settings), wanted);
        settings.setValue("preferences/theme", "mauve");
        settings.setValue("preferences/table-font-percent", 100000);
        settings.setValue("preferences/default-zone", "Europe/Nowhere");
        QCOMPARE(load_preferences(settings).theme, Theme::System);
        QCOMPARE(load_preferences(settings).table_font_percent, Preferences::greatest_font_percent);
        QCOMPARE(load_preferences(settings).default_zone, "UTC");
    }

    void the_size_of_text_in_the_table_takes_effect_at_once()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        const int height = s.table()->row_height();
        const int width = s.table()->header()->sectionSize(0);
        s.window->show_settings();
        auto* dialog = s.window->findChild<SettingsDialog*>();
        dialog->findChild<QSpinBox*>("table-font")->setValue(200);
        QVERIFY2(s.table()->row_height() >= height * 3 / 2, qPrintable(QString::number(s.table()->row_height())));
        QVERIFY(s.table()->header()->sectionSize(0) >= width * 3 / 2);
        dialog->findChild<QSpinBox*>("table-font")->setValue(100);
        QCOMPARE(s.table()->row_height(), height);
    }

    void the_theme_is_told_and_kept()
    {
        Stage s;
        QSignalSpy told(s.window.get(), &MainWindow::preferences_changed);
        s.window->show_settings();
        auto* theme = s.window->findChild<SettingsDialog*>()->findChild<QComboBox*>("theme");
        theme->setCurrentIndex(theme->findData(int(Theme::Dark)));
        QCOMPARE(told.size(), 1);
        QCOMPARE(load_preferences(*s.settings).theme, Theme::Dark);
    }

    void the_zone_is_that_of_the_next_logs()
    {
        Stage s;
        s.window->show_settings();
        auto* dialog = s.window->findChild<SettingsDialog*>();
        dialog->findChild<QComboBox*>("zone")->setCurrentText("+02:00");
        s.open(s.scratch.write("access.log", "10.0.0.1 - - [16/Nov/2004:10:00:01 +0000] \"GET / HTTP/1.0\" 200 5\n"
                                             "plain 2004-11-16 10:00:02 text\n"));
        QVERIFY(s.events()->rowCount() > 0);
        QCOMPARE(s.window->preferences().default_zone, "+02:00");
    }

    void the_index_is_cleared()
    {
        Stage s;
        s.scratch.write("ex.log", w3c);
        s.cache.write("a.idx", "12345");
        s.cache.write("b.idx.77.part", "12345");
        s.cache.write("mine.txt", "not an index");
        s.window->show_settings();
        auto* dialog = s.window->findChild<SettingsDialog*>();
        dialog->show_page(SettingsDialog::Logs);
        QTest::mouseClick(dialog->findChild<QPushButton*>("clear-cache"), Qt::LeftButton);
        const auto said = [dialog] {
            QString all;
            for (const auto* label : dialog->findChildren<QLabel*>())
                all += label->text();
            return all;
        };
        QTRY_VERIFY2(said().contains("2 files removed (10 bytes)."), qPrintable(said()));
        QVERIFY(!QFile::exists(QString::fromStdString(s.cache.path("a.idx"))));
        QVERIFY(QFile::exists(QString::fromStdString(s.cache.path("mine.txt"))));
    }

    void languages_are_built_in()
    {
        QVERIFY(languages().contains("de") && languages().contains("zh_TW"));
        QCOMPARE(languages().first(), "en");
        QCOMPARE(language_for("de"), "de");
        QCOMPARE(language_for("de_AT"), "de");
        QCOMPARE(language_for("zh-Hant-HK"), "zh_TW");
        QCOMPARE(language_for("zh_CN"), "en");
        QCOMPARE(language_for("xx"), "en");
    }

    void english_has_plurals()
    {
        const Stage s;
        QCOMPARE(MainWindow::tr("%Ln event(s)", nullptr, 1), "1 event");
        QCOMPARE(MainWindow::tr("%Ln event(s)", nullptr, 2), "2 events");
    }
};

SPOOR_TEST(TestPreferences)
#include "test_preferences.moc"
