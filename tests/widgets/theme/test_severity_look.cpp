// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/theme/appearance.h"
#include "widgets/theme/contrast.h"
#include "widgets/theme/severity_look.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace spoor;

class TestSeverityLook : public QObject {
    Q_OBJECT
private slots:
    void words_can_be_read_on_every_ground()
    {
        for (const QPalette& palette : {light_palette(), dark_palette()})
            for (int severity = 0; severity < severity_count; ++severity)
                for (const auto ground :
                     {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Button}) {
                    const QColor colour = severity_colour(Severity(severity), palette);
                    const double found = contrast(colour, palette.color(ground));
                    QVERIFY2(found >= readable_contrast,
                             qPrintable(QString("%1 on %2: %3").arg(severity).arg(int(ground)).arg(found)));
                }
    }

    void signs_differ_without_their_colours()
    {
        QList<QImage> pictures;
        for (int severity = 0; severity < severity_count; ++severity) {
            QImage picture(32, 32, QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            paint_severity(painter, QRectF(0, 0, 32, 32), Severity(severity), Qt::black);
            painter.end();
            int dark = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    dark += qGray(picture.pixel(x, y)) < 128;
            QVERIFY(dark > 20);
            QVERIFY(!pictures.contains(picture));
            pictures << picture;
        }
    }
};

SPOOR_TEST(TestSeverityLook)
#include "test_severity_look.moc"
