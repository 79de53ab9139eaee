// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/dialogs/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace spoor;

namespace {

struct Stage {
    Stage() : dialog({}, {"en", "de", "zh_TW"}, {})
    {
        QObject::connect(&dialog, &SettingsDialog::changed, &dialog, [this](const Preferences& now) {
            told = now;
            ++times;
        });
        dialog.show();
    }
    template <class T>
    T* control(const char* name)
    {
        return dialog.findChild<T*>(QLatin1StringView(name));
    }

    SettingsDialog dialog;
    Preferences told;
    int times = 0;
};

}

class TestSettingsDialog : public QObject {
    Q_OBJECT
private slots:
    void each_control_tells_what_it_changed()
    {
        Stage s;
        auto* theme = s.control<QComboBox>("theme");
        theme->setCurrentIndex(theme->findText("Dark"));
        QCOMPARE(s.told.theme, Theme::Dark);
        s.control<QSpinBox>("table-font")->setValue(150);
        QCOMPARE(s.told.table_font_percent, 150);
        s.control<QCheckBox>("restore-session")->setChecked(true);
        QVERIFY(s.told.restore_session);
        s.control<QCheckBox>("index-cache")->setChecked(false);
        QVERIFY(!s.told.use_index_cache);
        QCOMPARE(s.times, 4);
    }

    void languages_are_named_in_themselves_and_change_at_the_next_start()
    {
        Stage s;
        auto* language = s.control<QComboBox>("language");
        QStringList names;
        for (int i = 1; i < language->count(); ++i)
            names << language->itemText(i);
        QVERIFY2(names.contains("Deutsch"), qPrintable(names.join(u',')));
        QVERIFY2(names.contains(QStringLiteral("繁體中文")) || names.contains(QStringLiteral("正體中文")),
                 qPrintable(names.join(u',')));
        language->setCurrentIndex(language->findData("de"));
        QCOMPARE(s.told.language, "de");
        bool said = false;
        for (const auto* label : s.dialog.findChildren<QLabel*>())
            said |= label->isVisible() && label->text().contains("started again");
        QVERIFY(said);
    }

    void a_zone_that_is_none_is_said_and_not_taken()
    {
        Stage s;
        s.dialog.show_page(SettingsDialog::Logs);
        auto* zone = s.control<QComboBox>("zone");
        zone->setCurrentText("Europe/Berlin");
        QCOMPARE(s.told.default_zone, "Europe/Berlin");
        zone->setCurrentText("Europe/Nowhere");
        QCOMPARE(s.told.default_zone, "Europe/Berlin");
        QVERIFY2(s.control<QLabel>("zone-note")->text().startsWith("“Europe/Nowhere” is not a time zone."),
                 qPrintable(s.control<QLabel>("zone-note")->text()));
        zone->setCurrentText("+02:00");
        QCOMPARE(s.told.default_zone, "+02:00");
    }

    void the_cache_is_cleared_when_asked()
    {
        Stage s;
        QSignalSpy asked(&s.dialog, &SettingsDialog::clear_cache_asked);
        s.dialog.show_page(SettingsDialog::Logs);
        QTest::mouseClick(s.control<QPushButton>("clear-cache"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
};

SPOOR_TEST(TestSettingsDialog)
#include "test_settings_dialog.moc"
