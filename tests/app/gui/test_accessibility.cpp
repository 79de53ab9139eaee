// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/dialogs/command_palette.h"
#include "widgets/dialogs/reference_sheet.h"
#include "widgets/dialogs/rule_settings_dialog.h"
#include "widgets/dialogs/settings_dialog.h"
#include "widgets/models/rule_settings_model.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

using namespace spoor;
using namespace spoor::test;

namespace {

bool is_control(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QKeySequenceEdit*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget);
}

/// Made by Qt inside another control, which speaks for it.
bool is_part_of_a_control(const QWidget* widget)
{
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
        if (qobject_cast<const QComboBox*>(above) || qobject_cast<const QAbstractSpinBox*>(above) ||
            qobject_cast<const QScrollBar*>(above) || qobject_cast<const QTabBar*>(above) ||
            qobject_cast<const QLineEdit*>(above))
            return true;
    // A title bar's buttons belong to the dock, which says their names itself.
    return qobject_cast<const QScrollBar*>(widget) ||
           (qobject_cast<const QAbstractButton*>(widget) && qobject_cast<const QDockWidget*>(widget->parentWidget()));
}

QString name_of(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString which(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* one = widget; one; one = one->parentWidget())
        path.prepend(QLatin1StringView(one->metaObject()->className()) +
                     (one->objectName().isEmpty() ? QString() : u'#' + one->objectName()));
    return path.join(QLatin1String(" > "));
}

QStringList nameless(QWidget* window)
{
    QStringList faults;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        const bool header = qobject_cast<QHeaderView*>(widget);
        if (!header && is_control(widget) && !is_part_of_a_control(widget) && name_of(widget).isEmpty())
            faults << which(widget);
    }
    return faults;
}

/// What Tab does not come to, though it is shown, enabled and takes the focus by Tab.
QStringList out_of_reach(QWidget* window)
{
    QSet<const QWidget*> reached;
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return {"the window is not active"};
    for (int i = 0; i < 200 && window->focusWidget(); ++i) {
        reached.insert(window->focusWidget());
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    }
    QStringList faults;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool wanted = is_control(widget) && !is_part_of_a_control(widget) && widget->isVisible() &&
                            widget->isEnabled() && widget->window() == window &&
                            !qobject_cast<const QHeaderView*>(widget);
        const bool chosen_otherwise = widget->focusProxy() || widget->focusPolicy() == Qt::NoFocus;
        if (wanted && !chosen_otherwise && !reached.contains(widget))
            faults << which(widget);
    }
    return faults;
}

void compare(const QStringList& faults) { QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n'))); }

}

class TestAccessibility : public QObject {
    Q_OBJECT
private slots:
    void controls_of_the_start_page()
    {
        Stage s;
        compare(nameless(s.window.get()));
        compare(out_of_reach(s.window.get()));
    }

    void controls_of_the_timeline()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.filter("status:200");
        QTRY_COMPARE(s.events()->rowCount(), 2);
        compare(nameless(s.window.get()));
        s.table()->setFocus();
        compare(out_of_reach(s.window.get()));
    }

    void controls_of_the_other_pages()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        for (const auto page : {MainWindow::Page::Findings, MainWindow::Page::Sessions, MainWindow::Page::BySource,
                                MainWindow::Page::Charts}) {
            s.window->show_page(page);
            compare(nameless(s.window.get()));
            compare(out_of_reach(s.window.get()));
        }
    }

    void docks_say_their_names()
    {
        Stage s;
        for (QDockWidget* dock : s.window->findChildren<QDockWidget*>())
            QVERIFY2(!name_of(dock).isEmpty(), qPrintable(which(dock)));
    }

    void controls_of_dialogs()
    {
        Stage s;
        s.window->show_settings();
        auto* settings = s.window->findChild<SettingsDialog*>();
        for (const auto page : {SettingsDialog::General, SettingsDialog::Shortcuts, SettingsDialog::Logs}) {
            settings->show_page(page);
            compare(nameless(settings));
            settings->setFocus();
            compare(out_of_reach(settings));
        }
        settings->close();
        s.window->show_keys();
        s.window->show_filter_help();
        for (auto* sheet : s.window->findChildren<ReferenceSheet*>()) {
            compare(nameless(sheet));
            compare(out_of_reach(sheet));
        }
        s.window->show_palette();
        compare(nameless(s.window->findChild<CommandPalette*>()));
    }

    void controls_of_the_settings_of_findings()
    {
        Stage s;
        s.window->actions()->action(QLatin1StringView("tools.findings-settings"))->trigger();
        auto* dialog = s.window->findChild<RuleSettingsDialog*>();
        const RuleSettingsModel& model = *dialog->model();
        // One with settings of each type and one without any say it for all.
        QStringList ids;
        for (const auto type : {RuleSetting::Type::List, RuleSetting::Type::Number}) {
            const auto found = std::ranges::find(rule_settings(), type, &RuleSetting::type);
            if (found != rule_settings().end())
                ids << QString::fromStdString(found->name).section(u'.', 0, 1);
        }
        ids << model.index(0, 0, model.index(0, 0)).data(RuleSettingsModel::IdRole).toString();
        for (const QString& id : ids) {
            dialog->choose(model.index_of(id).isValid() ? id : id.section(u'.', 0, 0));
            compare(nameless(dialog));
            dialog->setFocus();
            compare(out_of_reach(dialog));
        }
    }

    void what_is_nameless_or_out_of_reach_is_seen()
    {
        QWidget window;
        auto* edit = new QLineEdit(&window);
        auto* button = new QPushButton("Go", &window);
        edit->setFocusPolicy(Qt::StrongFocus);
        button->setFocusPolicy(Qt::ClickFocus);
        window.show();
        QCOMPARE(nameless(&window), QStringList{"QWidget > QLineEdit"});
        edit->setFocus();
        QCOMPARE(out_of_reach(&window), QStringList{"QWidget > QPushButton"});
    }
};

SPOOR_TEST(TestAccessibility)
#include "test_accessibility.moc"
