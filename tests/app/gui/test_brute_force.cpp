// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/charts/histogram_view.h"
#include "widgets/views/context_pane.h"
#include "widgets/views/filter_bar.h"

#include <QApplication>

#include <algorithm>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Somebody at the window who has no mouse: every step is a key, and goes to what has the focus.
struct Hands {
    Stage& s;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* focus = s.window->focusWidget();
        QTest::keyClick(focus ? focus : s.window.get(), key, modifiers);
    }
    void type(const QString& text) const { QTest::keyClicks(s.window->focusWidget(), text); }
    /// Tab until the widget or one of its children has the focus; false where it never comes.
    bool tab_to(const QWidget* wanted) const
    {
        for (int i = 0; i < 100; ++i) {
            QWidget* focus = s.window->focusWidget();
            if (focus == wanted || wanted->isAncestorOf(focus))
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    int row() const { return s.table()->currentIndex().row(); }
    QString here(Field field) const { return s.cell(row(), field); }
};

}

/// The task of the sample case, as somebody does it who is asked who got in, by the keyboard alone.
class TestBruteForce : public QObject {
    Q_OBJECT
private slots:
    void who_guessed_the_password_and_what_came_next()
    {
        const QString folder = sample_case_folder();
        QVERIFY(!folder.isEmpty());
        Stage s;
        s.open(folder.toStdString() + "/logs");
        QTRY_COMPARE(s.events()->rowCount(), 10996);
        QCoreApplication::processEvents();
        const Hands hands{s};

        std::shared_ptr<const Histogram> counted;
        connect(s.window->workspace()->histogram(), &HistogramJob::ready, this,
                [&counted](const std::shared_ptr<const Histogram>& now) { counted = now; });
        const auto shown_in = [](const std::shared_ptr<const Histogram>& histogram) {
            std::uint64_t sum = 0;
            for (const HistogramBin& bin : histogram ? histogram->bins : std::vector<HistogramBin>())
                sum += bin.shown_total();
            return sum;
        };

        // Failed logins, of all servers.
        s.table()->setFocus();
        hands.key(Qt::Key_Slash);
        QTRY_VERIFY(s.edit()->hasFocus());
        hands.type("kind:ftp.login and outcome:failure");
        hands.key(Qt::Key_Return);
        QTRY_COMPARE(s.events()->rowCount(), 462);
        QVERIFY2(s.counts()->text().startsWith("462 of 10,996 events"), qPrintable(s.counts()->text()));

        // The chart has one bar that stands out: 17 November, 02:00. To it, and it alone.
        auto* chart = s.window->timeline()->histogram();
        QVERIFY(hands.tab_to(chart));
        QTRY_COMPARE(shown_in(counted), 462u);
        const std::vector<HistogramBin> bins = counted->bins;
        const auto most = std::ranges::max_element(bins, {}, &HistogramBin::shown_total);
        hands.key(Qt::Key_Right);  // the first bar
        for (auto i = bins.begin(); i != most; ++i)
            hands.key(Qt::Key_Right);
        hands.key(Qt::Key_Return);
        QTRY_VERIFY(s.events()->rowCount() > 300 && s.events()->rowCount() < 462);

        // Whose are they? All of one client: keep only that.
        QVERIFY(hands.tab_to(s.table()));
        hands.key(Qt::Key_Home);
        while (s.events()->field(s.table()->currentIndex().column()) != Field::Ip)
            hands.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(hands.here(Field::Ip), "203.0.113.66");
        hands.key(Qt::Key_Plus);
        QTRY_VERIFY(s.window->timeline()->filter()->state().chips.size() == 2);

        // Did it get in? Its successful logins, with the range and the failures taken back.
        hands.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(s.edit()->hasFocus());
        hands.key(Qt::Key_A, Qt::ControlModifier);
        hands.type("kind:ftp.login and outcome:success");
        hands.key(Qt::Key_Return);
        QTRY_COMPARE(s.events()->rowCount(), 1);
        QVERIFY(hands.tab_to(s.table()));
        hands.key(Qt::Key_Home);
        QCOMPARE(hands.here(Field::Time), "2009-11-17 02:57:41");
        QCOMPARE(hands.here(Field::Status), "230");
        QCOMPARE(hands.here(Field::User), "Administrator");
        QTRY_VERIFY2(s.field("status").startsWith("230"), qPrintable(s.field("status")));

        // What else went on at that moment, whatever the filter hides?
        hands.key(Qt::Key_E, Qt::ControlModifier);
        auto* context = s.window->timeline()->context();
        QTRY_VERIFY(context->isVisible());
        QTRY_COMPARE(context->view()->event_model()->rowCount(), 10996);
        QTRY_VERIFY(context->view()->currentIndex().isValid());
        hands.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(!context->isVisible());

        // And then? All that this client did, step by step in the same session.
        hands.key(Qt::Key_K, Qt::ControlModifier);
        hands.key(Qt::Key_Escape);  // takes the text away, the chips stay
        QTRY_VERIFY(s.events()->rowCount() > 400);
        hands.key(Qt::Key_Escape);  // out of the filter
        QTRY_VERIFY(s.table()->hasFocus());
        QCOMPARE(hands.here(Field::Status), "230");
        QStringList steps;
        for (int i = 0; i < 5; ++i) {
            const int before = hands.row();
            hands.key(Qt::Key_O);
            QTRY_VERIFY(hands.row() != before);
            steps << hands.here(Field::Method) + u' ' + hands.here(Field::Path);
        }
        QCOMPARE(steps.join(u'\n'), "CWD /upload\nMKD /upload/tmp\ncreated /upload/help.asp\ncreated /upload/nc.exe\n"
                                    "created /upload/cmd.exe");

        // What came after that hour? The range goes with Esc; the next failure tells what was refused.
        hands.key(Qt::Key_Escape);
        QTRY_COMPARE(s.events()->rowCount(), 1167);
        QTRY_COMPARE(hands.here(Field::Path), "/upload/cmd.exe");
        hands.key(Qt::Key_E);
        QTRY_COMPARE(hands.here(Field::Path), "/web.config");
        QCOMPARE(hands.here(Field::Status), "550");

        // Was the upload called over the web? Looked for among what is shown.
        hands.key(Qt::Key_F, Qt::ControlModifier);
        hands.type("help.asp c=whoami");
        QTRY_COMPARE(hands.here(Field::Kind), "http.request");
        QCOMPARE(hands.here(Field::Path), "/upload/help.asp");
        hands.key(Qt::Key_Escape);
        QTRY_VERIFY(s.table()->hasFocus());

        // Everything can be taken back.
        hands.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(s.events()->rowCount() < 1167);
        QVERIFY(s.window->timeline()->filter()->state().time_range());
    }
};

SPOOR_TEST(TestBruteForce)
#include "test_brute_force.moc"
