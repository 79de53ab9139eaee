// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/theme/appearance.h"
#include "widgets/theme/contrast.h"
#include "widgets/theme/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QIcon>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace spoor;

namespace {

struct Pair {
    const char* name;
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

constexpr Pair pairs[] = {
    {"text", QPalette::Text, QPalette::Base},
    {"text on other rows", QPalette::Text, QPalette::AlternateBase},
    {"window text", QPalette::WindowText, QPalette::Window},
    {"window text on base", QPalette::WindowText, QPalette::Base},
    {"text on window", QPalette::Text, QPalette::Window},
    {"button", QPalette::ButtonText, QPalette::Button},
    {"button on window", QPalette::ButtonText, QPalette::Window},
    {"tooltip", QPalette::ToolTipText, QPalette::ToolTipBase},
    {"placeholder", QPalette::PlaceholderText, QPalette::Base},
    {"highlighted", QPalette::HighlightedText, QPalette::Highlight},
    {"link", QPalette::Link, QPalette::Base},
    {"link on window", QPalette::Link, QPalette::Window},
    {"link in tooltip", QPalette::Link, QPalette::ToolTipBase},
    {"visited link", QPalette::LinkVisited, QPalette::Base},
    {"visited link on window", QPalette::LinkVisited, QPalette::Window},
    {"bright text", QPalette::BrightText, QPalette::Window},
    {"bright text on base", QPalette::BrightText, QPalette::Base},
};

void palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << light_palette();
    QTest::newRow("dark") << dark_palette();
}

/// The greatest contrast between the two pictures at one place.
double greatest_change(const QImage& before, const QImage& after)
{
    double greatest = 1;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y))
                greatest = std::max(greatest, contrast(before.pixelColor(x, y), after.pixelColor(x, y)));
    return greatest;
}

}

class TestAppearance : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        style_ = QApplication::style()->name();
        palette_ = QApplication::palette();
    }
    void cleanup()
    {
        QApplication::setStyle(style_);
        QApplication::setPalette(palette_);
    }

    void contrast_is_that_of_wcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        // The lightest grey of three equal digits that passes on white.
        QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void texts_stand_out_data() { palettes(); }
    void texts_stand_out()
    {
        QFETCH(QPalette, palette);
        QStringList faults;
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            for (const Pair& pair : pairs) {
                const double found = contrast(palette.color(group, pair.text), palette.color(group, pair.ground));
                if (found < 4.5)
                    faults << QStringLiteral("%1 (group %2): %3")
                                  .arg(QLatin1StringView(pair.name))
                                  .arg(int(group))
                                  .arg(found);
            }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void tones_stand_out_data() { palettes(); }
    void tones_stand_out()
    {
        QFETCH(QPalette, palette);
        QStringList faults;
        for (const Tone which : {Tone::Success, Tone::Failure, Tone::Unknown, Tone::Warning, Tone::Faint})
            for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Button}) {
                const double found = contrast(tone(which, palette), palette.color(ground));
                if (found < 4.5)
                    faults << QStringLiteral("tone %1 on role %2: %3").arg(int(which)).arg(int(ground)).arg(found);
            }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void signs_of_the_focus_and_of_what_is_chosen_stand_out_data() { palettes(); }
    void signs_of_the_focus_and_of_what_is_chosen_stand_out()
    {
        QFETCH(QPalette, palette);
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Button})
            QVERIFY2(contrast(palette.color(QPalette::Accent), palette.color(ground)) >= 3,
                     qPrintable(QString::number(int(ground))));
        QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= 1.8);
    }

    void every_role_is_set_data() { palettes(); }
    void every_role_is_set()
    {
        QFETCH(QPalette, palette);
        for (int role = 0; role < QPalette::NColorRoles; ++role)
            if (role != QPalette::NoRole)
                QVERIFY2(palette.isBrushSet(QPalette::Active, QPalette::ColorRole(role)),
                         qPrintable(QString::number(role)));
    }

    void the_focus_shows_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
    }
    void the_focus_shows()
    {
        QFETCH(int, theme);
        Appearance appearance;
        appearance.set_theme(Theme(theme));
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* list = new QListWidget;
        list->addItem("one");
        auto* tool = new QToolButton;
        tool->setText("tool");
        tool->setFocusPolicy(Qt::StrongFocus);
        const QList<QWidget*> controls{new QPushButton("Button"),
                                       new QLineEdit("edit"),
                                       list,
                                       new QCheckBox("check"),
                                       new QComboBox,
                                       new QSpinBox,
                                       tool};
        for (QWidget* control : controls)
            column->addWidget(control);
        auto* other = new QPushButton("other");
        column->addWidget(other);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget* control : controls) {
            other->setFocus(Qt::TabFocusReason);
            const QImage before = control->grab().toImage();
            while (!control->hasFocus())
                QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            const double change = greatest_change(before, control->grab().toImage());
            QVERIFY2(
                change >= 3,
                qPrintable(
                    QStringLiteral("%1: %2").arg(QLatin1StringView(control->metaObject()->className())).arg(change)));
        }
    }

    void edits_have_an_edge_on_dark_ground()
    {
        Appearance appearance;
        appearance.set_theme(Theme::Dark);
        QLineEdit edit;
        QSpinBox number;
        QCheckBox check;
        for (QWidget* control : std::initializer_list<QWidget*>{&edit, &number, &check}) {
            control->resize(100, 30);
            const QImage image = control->grab().toImage();
            double greatest = 1;
            for (int x = 0; x < 6; ++x)
                greatest = std::max(greatest, contrast(image.pixelColor(x, 15), dark_palette().color(QPalette::Base)));
            QVERIFY2(
                greatest >= 3,
                qPrintable(
                    QStringLiteral("%1: %2").arg(QLatin1StringView(control->metaObject()->className())).arg(greatest)));
        }
    }

    void themes_switch_at_once()
    {
        Appearance appearance;
        QWidget widget;
        widget.show();
        const QIcon icon = QIcon::fromTheme(QStringLiteral("document-open"));
        appearance.set_theme(Theme::Dark);
        QTRY_VERIFY(is_dark(widget.palette()));
        const QIcon dark = QIcon::fromTheme(QStringLiteral("document-open"));
        QVERIFY2(!dark.isNull(), "Breeze's icons are not there");
        QCOMPARE(QIcon::themeName(), "breeze-dark");
        const QImage on_dark = dark.pixmap(32, 32).toImage();
        appearance.set_theme(Theme::Light);
        QTRY_VERIFY(!is_dark(widget.palette()));
        QCOMPARE(QIcon::themeName(), "breeze");
        const QImage on_light = QIcon::fromTheme(QStringLiteral("document-open")).pixmap(32, 32).toImage();
        QVERIFY(!on_light.isNull() && on_light != on_dark);
        // An icon that was there before follows.
        QVERIFY(icon.pixmap(32, 32).toImage() == on_light);
    }

private:
    QString style_;
    QPalette palette_;
};

SPOOR_TEST(TestAppearance)
#include "test_appearance.moc"
