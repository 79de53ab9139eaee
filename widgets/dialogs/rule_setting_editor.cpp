// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/rule_setting_editor.h"

#include "widgets/dialogs/line_list_edit.h"
#include "widgets/models/display_text.h"
#include "widgets/models/rule_settings_model.h"
#include "widgets/theme/label_tone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace spoor {
namespace {

using Type = RuleSetting::Type;

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QLabel* plain_label(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

int as_int(std::int64_t value) { return int(std::clamp<std::int64_t>(value, 0, std::numeric_limits<int>::max())); }

/// `59 s`, `10 min`, `1 h 30 min`, `2 d`.
QString span_text(std::int64_t seconds)
{
    const auto number = [](std::int64_t n) { return QLocale().toString(qlonglong(n)); };
    QStringList parts;
    if (seconds >= 86'400)
        parts << RuleSettingEditor::tr("%1 d").arg(number(seconds / 86'400));
    if (seconds / 3600 % 24)
        parts << RuleSettingEditor::tr("%1 h").arg(number(seconds / 3600 % 24));
    if (seconds / 60 % 60)
        parts << RuleSettingEditor::tr("%1 min").arg(number(seconds / 60 % 60));
    if (seconds % 60 || parts.isEmpty())
        parts << RuleSettingEditor::tr("%1 s").arg(number(seconds % 60));
    return parts.join(u' ');
}

QString unit(Type type)
{
    switch (type) {
    case Type::Seconds:
        return RuleSettingEditor::tr(" s");
    case Type::Percent:
        return RuleSettingEditor::tr(" %");
    case Type::Hour:
        //: After an hour of the day: 7:00 UTC
        return RuleSettingEditor::tr(":00 UTC");
    case Type::Number:
    case Type::List:
        break;
    }
    return {};
}

}

QString default_text(const RuleSetting& setting)
{
    constexpr std::size_t longest = 400;
    if (setting.type == Type::Seconds)
        return span_text(setting.number);
    if (setting.type != Type::List)
        return QLocale().toString(qlonglong(setting.number)) + unit(setting.type);
    if (setting.list.empty())
        return RuleSettingEditor::tr("none");
    QStringList all;
    for (const std::string& one : setting.list)
        all << text(one);
    return visible_text(all.join(QStringLiteral(", ")), longest);
}

RuleSettingEditor::RuleSettingEditor(RuleSettingsModel& model, const RuleSetting& setting, QWidget* parent)
    : QWidget(parent), model_(model), setting_(setting), in_words_(plain_label({}, this)),
      changed_(plain_label(tr("changed"), this)), reset_(new QToolButton(this))
{
    setObjectName(text(setting.name));
    auto* what = plain_label(text(setting.what), this);
    QWidget* value = setting.type == Type::List ? make_list() : make_number();
    what->setBuddy(number_ ? static_cast<QWidget*>(number_) : list_);
    in_words_->setWordWrap(false);
    changed_->setWordWrap(false);
    changed_->setObjectName(QStringLiteral("changed"));
    reset_->setIcon(QIcon::fromTheme(QStringLiteral("edit-undo")));
    reset_->setObjectName(QStringLiteral("reset"));
    reset_->setAutoRaise(true);
    reset_->setToolTip(tr("Back to the default"));
    reset_->setAccessibleName(tr("Back to the default: %1").arg(text(setting.what)));
    reason_ = plain_label({}, this);
    reason_->setObjectName(QStringLiteral("reason"));

    auto* line = new QHBoxLayout;
    line->addWidget(value, list_ ? 1 : 0);
    line->addWidget(in_words_);
    const Qt::Alignment where = list_ ? Qt::AlignTop : Qt::AlignVCenter;
    line->addWidget(reset_, 0, where);
    line->addWidget(changed_, 0, where);
    if (!list_)
        line->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, fontMetrics().lineSpacing() / 2);
    all->addWidget(what);
    all->addLayout(line);
    all->addWidget(reason_);

    connect(reset_, &QToolButton::clicked, this, [this] { model_.reset(setting_); });
    connect(&model, &RuleSettingsModel::changed, this, &RuleSettingEditor::show_value);
    show_value();
    colour();
}

QWidget* RuleSettingEditor::make_number()
{
    number_ = new QSpinBox(this);
    number_->setRange(as_int(setting_.least), as_int(setting_.most));
    number_->setSuffix(unit(setting_.type));
    number_->setGroupSeparatorShown(setting_.type != Type::Hour);
    number_->setAccessibleName(text(setting_.what));
    number_->setStepType(setting_.type == Type::Number || setting_.type == Type::Seconds
                             ? QAbstractSpinBox::AdaptiveDecimalStepType
                             : QAbstractSpinBox::DefaultStepType);
    // Else the wheel that scrolls the page would change what is under it.
    number_->setFocusPolicy(Qt::StrongFocus);
    number_->installEventFilter(this);
    number_->setToolTip(
        tr("%1 to %2")
            .arg(QLocale().toString(qlonglong(setting_.least)), QLocale().toString(qlonglong(setting_.most))));
    connect(number_, &QSpinBox::valueChanged, this, [this](int value) { model_.set_number(setting_, value); });
    return number_;
}

bool RuleSettingEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == number_ && event->type() == QEvent::Wheel && !number_->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* RuleSettingEditor::make_list()
{
    list_ = new LineListEdit(text(setting_.what), this);
    connect(list_, &LineListEdit::changed, this,
            [this](const QStringList& lines) { model_.set_list(setting_, lines); });
    return list_;
}

void RuleSettingEditor::show_value()
{
    if (number_) {
        const QSignalBlocker quiet(number_);
        number_->setValue(as_int(model_.number(setting_)));
        in_words_->setText(setting_.type == Type::Seconds && model_.number(setting_) >= 60
                               ? QStringLiteral("= ") + span_text(model_.number(setting_))
                               : QString());
    } else {
        list_->set_lines(model_.list(setting_));
    }
    in_words_->setVisible(!in_words_->text().isEmpty());
    const bool is_changed = model_.is_changed(setting_);
    // A list that is as it was would stand there twice.
    reason_->setText(list_ && !is_changed ? tr("This is the default. %1").arg(text(setting_.reason))
                                          : tr("Default: %1. %2").arg(default_text(setting_), text(setting_.reason)));
    changed_->setVisible(is_changed);
    reset_->setVisible(is_changed);
}

void RuleSettingEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void RuleSettingEditor::colour()
{
    set_tone(*reason_, Tone::Faint, palette());
    set_tone(*changed_, Tone::Warning, palette());
}

}
