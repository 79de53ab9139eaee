// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as images, numbers and files.
#include "core/report/document_writers.h"
#include "widgets/charts/chart_numbers.h"
#include "widgets/charts/chart_view.h"
#include "widgets/pages/charts_page.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>

namespace spoor {

void ChartsPage::show_menu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(deeds_);
    menu->addSeparator();
    menu->addAction(show_numbers_);
    menu->popup(global);
}

void ChartsPage::copy_image()
{
    if (!chart())
        return;
    QGuiApplication::clipboard()->setImage(view_->image(title_->text()));
    emit said(tr("The chart was copied as an image"));
}

void ChartsPage::copy_data()
{
    if (!chart())
        return;
    QGuiApplication::clipboard()->setText(numbers_->copied());
    emit said(tr("The chart's numbers were copied"));
}

QByteArray ChartsPage::content(const QString& suffix) const
{
    const auto shown = chart();
    if (!shown)
        return {};
    if (suffix == QLatin1String("svg"))
        return QByteArray::fromStdString(report::svg_of(*shown, title_->text().toStdString()));
    if (suffix == QLatin1String("csv"))
        return QByteArray::fromStdString(report::csv_of(report::table_of(*shown)));
    QByteArray bytes;
    if (suffix == QLatin1String("png")) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        view_->image(title_->text()).save(&buffer, "PNG");
    }
    return bytes;
}

void ChartsPage::save_as()
{
    if (!chart())
        return;
    const QString svg = tr("Picture that scales (*.svg)"), png = tr("Picture (*.png)"), csv = tr("Numbers (*.csv)");
    const auto name = spoor::name(chosen());
    QString kind;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save the Chart"), QString::fromUtf8(name.data(), qsizetype(name.size())) + QStringLiteral(".svg"),
        QStringList{svg, png, csv}.join(QStringLiteral(";;")), &kind);
    if (path.isEmpty())
        return;
    QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("svg") && suffix != QLatin1String("png") && suffix != QLatin1String("csv")) {
        suffix = kind == png ? QStringLiteral("png") : kind == csv ? QStringLiteral("csv") : QStringLiteral("svg");
        path += u'.' + suffix;
    }
    const QByteArray bytes = content(suffix);
    if (!bytes.isEmpty())
        emit save_asked(path, bytes);
}

}
