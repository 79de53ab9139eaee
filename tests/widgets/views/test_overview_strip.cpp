// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/marked_events.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/event_marks.h"
#include "widgets/models/event_table_model.h"
#include "widgets/views/event_view.h"
#include "widgets/views/overview_strip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <numeric>

using namespace spoor;
using namespace spoor::test;

namespace {

/// A thousand events of which the third quarter failed.
RowSet thousand()
{
    std::vector<SmallEvent> events;
    for (int i = 0; i < 1000; ++i)
        events.push_back({i, "a", "", "/", 200, i / 250 == 2 ? Outcome::Failure : Outcome::Success});
    return RowSet::all(small_snapshot(events));
}

struct Stage {
    Stage()
    {
        view.set_model(&model);
        view.resize(600, 400);
        strip = std::make_unique<OverviewStrip>(&view);
        strip->resize(strip->sizeHint().width(), 400);
        view.show();
        strip->show();
        if (!QTest::qWaitForWindowExposed(strip.get()))
            qFatal("no window");
    }
    void wait()
    {
        QSignalSpy updated(strip.get(), &OverviewStrip::updated);
        if (!updated.wait())
            qFatal("no overview");
    }

    EventTableModel model;
    EventView view;
    std::unique_ptr<OverviewStrip> strip;
};

}

class TestOverviewStrip : public QObject {
    Q_OBJECT
private slots:
    void failures_stand_where_they_are()
    {
        Stage s;
        s.model.set_rows(thousand());
        s.wait();
        const auto& failures = s.strip->overview().failures;
        const std::size_t n = failures.size();
        QCOMPARE(n, 200u);
        QCOMPARE(std::accumulate(failures.begin(), failures.begin() + std::ptrdiff_t(n / 2), 0.0f), 0.0f);
        QCOMPARE(failures[n / 2 + 10], 1.0f);
        QCOMPARE(failures[n - 1], 0.0f);
        const QImage image = s.strip->grab().toImage();
        QVERIFY(image.pixel(3, 150) != image.pixel(3, 250));
    }

    void fewer_rows_than_pixels()
    {
        Stage s;
        s.model.set_rows(RowSet::all(
            small_snapshot({{1, "a", "", "/", 200, Outcome::Failure}, {2, "a", "", "/", 200, Outcome::Success}})));
        s.wait();
        const auto& failures = s.strip->overview().failures;
        QCOMPARE(failures.front(), 1.0f);
        QCOMPARE(failures[failures.size() / 2 - 1], 1.0f);
        QCOMPARE(failures.back(), 0.0f);
    }

    void matches_and_marks()
    {
        Stage s;
        s.model.set_rows(thousand());
        s.wait();
        s.strip->set_matches(
            std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{0, 1, 999, 5000}));
        s.model.marks()->toggle(*s.model.key(500));
        s.wait();
        const Overview& overview = s.strip->overview();
        QCOMPARE(overview.matches.front(), 2u);
        QCOMPARE(overview.matches.back(), 1u);
        QCOMPARE(overview.marks, std::vector<std::uint32_t>{500});
        // Sorted otherwise, marks stand elsewhere.
        std::vector<std::uint32_t> backwards(1000);
        std::iota(backwards.rbegin(), backwards.rend(), 0u);
        s.view.header()->setSortIndicator(0, Qt::DescendingOrder);
        s.model.set_rows(RowSet(s.model.rows().snapshot(), backwards));
        s.wait();
        QCOMPARE(s.strip->overview().marks, std::vector<std::uint32_t>{499});
        QHelpEvent help(QEvent::ToolTip, {3, 200}, s.strip->mapToGlobal(QPoint(3, 200)));
        QCoreApplication::sendEvent(s.strip.get(), &help);
        QVERIFY2(QToolTip::text().contains("1 marked row"), qPrintable(QToolTip::text()));
    }

    void bookmarks_stand_where_they_are()
    {
        Stage s;
        s.model.set_rows(thousand());
        s.wait();
        const QImage before = s.strip->grab().toImage();
        s.model.set_bookmarks(marked(s.model.rows().snapshot(), {{400}, {401, 2}}));
        s.wait();
        QCOMPARE(s.strip->overview().bookmarks, (std::vector<std::uint32_t>{400, 401}));
        QVERIFY(s.strip->grab().toImage() != before);
        QHelpEvent help(QEvent::ToolTip, {3, 160}, s.strip->mapToGlobal(QPoint(3, 160)));
        QCoreApplication::sendEvent(s.strip.get(), &help);
        QVERIFY2(QToolTip::text().contains("2 bookmarked row"), qPrintable(QToolTip::text()));
        // Only those that are shown, where they are shown.
        s.model.set_rows(RowSet(s.model.rows().snapshot(), {401, 3}));
        s.view.header()->setSortIndicator(0, Qt::DescendingOrder);
        s.wait();
        QTRY_COMPARE(s.strip->overview().bookmarks, std::vector<std::uint32_t>{0});
    }

    void a_click_goes_there()
    {
        Stage s;
        s.model.set_rows(thousand());
        QTest::mouseClick(s.strip.get(), Qt::LeftButton, {}, {5, 200});
        QVERIFY(std::abs(s.view.first_row() + s.view.page_rows() / 2 - 500) <= 2);
        QTest::mousePress(s.strip.get(), Qt::LeftButton, {}, {5, 200});
        QTest::mouseMove(s.strip.get(), {5, 399});
        QTest::mouseRelease(s.strip.get(), Qt::LeftButton, {}, {5, 399});
        s.model.set_rows({});
        QTest::mouseClick(s.strip.get(), Qt::LeftButton, {}, {5, 200});
        s.wait();
        (void)s.strip->grab();
    }
};

SPOOR_TEST(TestOverviewStrip)
#include "test_overview_strip.moc"
