// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/unnamed_case_rows.h"

#include "widgets/models/display_text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace spoor {
namespace {

QString when_text(Micros time, const QDateTime& now)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(time.value / 1000, QTimeZone::UTC).toTimeZone(now.timeZone());
    const QString clock = QLocale().toString(when.time(), QLocale::ShortFormat);
    const qint64 days = when.date().daysTo(now.date());
    if (days == 0)
        return UnnamedCaseRows::tr("today %1").arg(clock);
    if (days == 1)
        return UnnamedCaseRows::tr("yesterday %1").arg(clock);
    return QLocale().toString(when, QLocale::ShortFormat);
}

/// `…/case 42/logs`: where the first of them stands, as far as it tells cases apart.
QString place_text(const QStringList& paths)
{
    const QStringList parts = paths.first().split(u'/', Qt::SkipEmptyParts);
    QString place = parts.mid(std::max<qsizetype>(0, parts.size() - 2)).join(u'/');
    if (parts.size() > 2)
        place.prepend(QStringLiteral("…/"));
    return visible_text(place, 80);
}

}

QString unnamed_case_text(const UnnamedCase& of, const QDateTime& now)
{
    QStringList parts;
    parts << (of.logs > 0 ? UnnamedCaseRows::tr("%Ln log(s) in %1", nullptr, of.logs) : QStringLiteral("%1"))
                 .arg(of.paths.isEmpty() ? QString() : place_text(of.paths));
    if (of.bookmarks > 0)
        parts << UnnamedCaseRows::tr("%Ln bookmark(s)", nullptr, of.bookmarks);
    if (of.dismissals > 0)
        parts << UnnamedCaseRows::tr("%Ln dismissal(s)", nullptr, of.dismissals);
    parts << when_text(of.changed, now);
    return parts.join(QStringLiteral(", "));
}

UnnamedCaseRows::UnnamedCaseRows(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("unnamed-cases"));
    rows_->setContentsMargins(0, 0, 0, 0);
    hide();
}

void UnnamedCaseRows::show_cases(const std::vector<UnnamedCase>& cases)
{
    for (QWidget* old : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (std::size_t i = 0; i < std::min(most, cases.size()); ++i) {
        const UnnamedCase& of = cases[i];
        const QString text = unnamed_case_text(of, QDateTime::currentDateTime());
        auto* row = new QWidget(this);
        auto* label = new QLabel(tr("Unnamed case: %1").arg(text), row);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto* go_on = new QPushButton(QIcon::fromTheme(QStringLiteral("document-open")), tr("Go &On"), row);
        auto* discard = new QPushButton(QIcon::fromTheme(QStringLiteral("edit-delete")), tr("&Discard…"), row);
        go_on->setAccessibleDescription(text);
        discard->setAccessibleDescription(text);
        connect(go_on, &QPushButton::clicked, this, [this, paths = of.paths] { emit go_on_asked(paths); });
        connect(discard, &QPushButton::clicked, this, [this, file = of.file, text] { emit discard_asked(file, text); });
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(label, 1);
        line->addWidget(go_on);
        line->addWidget(discard);
        rows_->addWidget(row);
    }
    setVisible(!cases.empty());
}

}
