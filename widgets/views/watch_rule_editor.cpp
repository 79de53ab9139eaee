// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/watch_rule_editor.h"

#include "core/query/filter.h"
#include "widgets/theme/label_tone.h"
#include "widgets/views/filter_completer.h"
#include "widgets/views/filter_edit.h"
#include "widgets/views/watch_fields.h"
#include "widgets/wording/error_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

/// Below the button that it belongs to.
QFormLayout* make_form(QWidget* part)
{
    auto* form = new QFormLayout(part);
    form->setContentsMargins(part->fontMetrics().height() * 3 / 2, 0, 0, 0);
    return form;
}

/// Of the first of several fields in a row.
QLabel* label_of(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

}

WatchRuleEditor::WatchRuleEditor(QWidget* parent)
    : QWidget(parent), name_(new QLineEdit(this)), name_fault_(make_note("watch-name-fault")),
      by_findings_(new QRadioButton(tr("F&indings"), this)),
      by_events_(new QRadioButton(tr("&Events that match"), this))
{
    name_->setObjectName(u"watch-name"_s);
    name_->setMaxLength(200);
    by_findings_->setObjectName(u"watch-by-findings"_s);
    by_events_->setObjectName(u"watch-by-events"_s);
    auto* of = new QGroupBox(tr("Tell me of"), this);
    auto* column = new QVBoxLayout(of);
    column->addWidget(by_findings_);
    column->addWidget(findings_part_ = make_findings());
    column->addWidget(by_events_);
    column->addWidget(events_part_ = make_events());
    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), name_);
    form->addRow(QString(), name_fault_);
    auto* all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(of);
    all->addWidget(make_ways());
    all->addStretch();

    connect(name_, &QLineEdit::textChanged, this, &WatchRuleEditor::tell);
    connect(by_findings_, &QRadioButton::toggled, this, [this] {
        show_kind();
        tell();
    });
    set_rule({});
}

WatchRuleEditor::~WatchRuleEditor() = default;

QLabel* WatchRuleEditor::make_note(const char* name)
{
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

QWidget* WatchRuleEditor::make_findings()
{
    auto* part = new QWidget(this);
    rules_ = finding_rules_box(part);
    least_ = severity_box(part);
    rules_fault_ = make_note("watch-rules-fault");
    QFormLayout* form = make_form(part);
    form->addRow(tr("Of r&ules:"), rules_);
    form->addRow(QString(), rules_fault_);
    form->addRow(tr("Severity at &least:"), least_);
    connect(rules_, &QComboBox::editTextChanged, this, &WatchRuleEditor::tell);
    connect(least_, &QComboBox::currentIndexChanged, this, &WatchRuleEditor::tell);
    return part;
}

QWidget* WatchRuleEditor::make_events()
{
    auto* part = new QWidget(this);
    filter_ = new FilterEdit(part);
    filter_->setObjectName(u"watch-filter"_s);
    filter_->setAccessibleName(tr("Events that match this filter"));
    filter_->setPlaceholderText(tr("outcome:failure and ip:10.0.0.0/8"));
    filter_->setUndoRedoEnabled(true);
    connect(filter_, &FilterEdit::undo_asked, filter_, &QPlainTextEdit::undo);
    connect(filter_, &FilterEdit::redo_asked, filter_, &QPlainTextEdit::redo);
    completer_ = new FilterCompleter(filter_, &values_);
    filter_fault_ = make_note("watch-filter-fault");
    threshold_ = new QSpinBox(part);
    threshold_->setObjectName(u"watch-threshold"_s);
    threshold_->setRange(1, 1'000'000);
    threshold_->setGroupSeparatorShown(true);
    window_ = new QSpinBox(part);
    window_->setObjectName(u"watch-window"_s);
    window_->setAccessibleName(tr("Within how long"));
    window_->setRange(1, 86'400);
    unit_ = new QComboBox(part);
    unit_->setObjectName(u"watch-window-unit"_s);
    unit_->setAccessibleName(tr("Seconds or minutes"));
    unit_->addItem(tr("seconds"), 1);
    unit_->addItem(tr("minutes"), 60);
    auto* within = new QHBoxLayout;
    within->addWidget(window_);
    within->addWidget(unit_);
    within->addStretch();
    auto* least = new QHBoxLayout;
    least->addWidget(threshold_);
    //: After a number: so many events, at least
    least->addWidget(new QLabel(tr("events"), part));
    least->addStretch();
    QFormLayout* form = make_form(part);
    form->addRow(tr("Fil&ter:"), filter_);
    form->addRow(QString(), filter_fault_);
    form->addRow(label_of(tr("&At least:"), threshold_), least);
    form->addRow(label_of(tr("&Within:"), window_), within);
    connect(filter_, &FilterEdit::text_changed, this, &WatchRuleEditor::tell);
    connect(threshold_, &QSpinBox::valueChanged, this, &WatchRuleEditor::tell);
    connect(window_, &QSpinBox::valueChanged, this, &WatchRuleEditor::tell);
    connect(unit_, &QComboBox::currentIndexChanged, this, &WatchRuleEditor::tell);
    return part;
}

QWidget* WatchRuleEditor::make_ways()
{
    auto* part = new QGroupBox(tr("How"), this);
    notify_ = new QCheckBox(tr("&Desktop notification"), part);
    notify_->setObjectName(u"watch-notify"_s);
    sound_ = new QCheckBox(tr("with s&ound"), part);
    sound_->setObjectName(u"watch-sound"_s);
    command_ = new QLineEdit(part);
    command_->setObjectName(u"watch-command"_s);
    command_->setPlaceholderText(u"mail -s Spoor admin@example.org"_s);
    command_->setToolTip(tr("A command that is run with the message on its standard input, for instance\n"
                            "mail -s Spoor admin@example.org\n"
                            "No text of a log ever becomes part of the command itself."));
    input_ = new QComboBox(part);
    input_->setObjectName(u"watch-command-input"_s);
    input_->setAccessibleName(tr("What the command gets"));
    input_->addItem(tr("gets text"), false);
    input_->addItem(tr("gets JSON"), true);
    test_ = new QPushButton(tr("Send a Te&st"), part);
    test_->setObjectName(u"watch-test"_s);
    test_->setToolTip(tr("Send a test message by exactly these ways, and show what failed"));
    told_ = make_note("watch-test-told");
    auto* form = new QFormLayout(part);
    auto* desktop = new QHBoxLayout;
    desktop->addWidget(notify_);
    desktop->addWidget(sound_);
    desktop->addStretch();
    form->addRow(desktop);
    auto* run = new QHBoxLayout;
    run->addWidget(command_, 1);
    run->addWidget(input_);
    form->addRow(label_of(tr("Co&mmand:"), command_), run);
    auto* test = new QHBoxLayout;
    test->addWidget(test_);
    test->addWidget(told_, 1);
    test->addStretch();
    form->addRow(test);
    for (QCheckBox* box : {notify_, sound_})
        connect(box, &QCheckBox::toggled, this, &WatchRuleEditor::tell);
    connect(command_, &QLineEdit::textChanged, this, &WatchRuleEditor::tell);
    connect(input_, &QComboBox::currentIndexChanged, this, &WatchRuleEditor::tell);
    connect(test_, &QPushButton::clicked, this, &WatchRuleEditor::test_asked);
    return part;
}

void WatchRuleEditor::set_rule(const WatchRule& rule)
{
    filling_ = true;
    enabled_ = rule.enabled;
    if (const QString name = QString::fromStdString(rule.name); name != name_->text())
        name_->setText(name);
    const bool events = !rule.filter.empty() || rule.findings.empty();
    (events ? by_events_ : by_findings_)->setChecked(true);
    rules_->setEditText(events ? u"*"_s : QString::fromStdString(rule.findings));
    least_->setCurrentIndex(least_->findData(int(rule.least)));
    filter_->set_text(QString::fromStdString(rule.filter));
    completer_->hide();
    threshold_->setValue(int(std::min<std::uint32_t>(rule.threshold, 1'000'000)));
    const auto seconds = rule.window.count();
    const bool minutes = seconds >= 60 && seconds % 60 == 0;
    unit_->setCurrentIndex(minutes);
    window_->setValue(int(minutes ? seconds / 60 : seconds));
    notify_->setChecked(rule.notify);
    sound_->setChecked(rule.sound);
    command_->setText(QString::fromStdString(rule.command));
    input_->setCurrentIndex(rule.command_gets_json);
    filling_ = false;
    show_test({}, false);
    show_kind();
    show_faults();
}

WatchRule WatchRuleEditor::rule() const
{
    WatchRule rule;
    rule.name = name_->text().trimmed().toStdString();
    rule.enabled = enabled_;
    if (by_findings_->isChecked()) {
        rule.findings = rules_->currentText().trimmed().toStdString();
        rule.least = Severity(least_->currentData().toInt());
    } else {
        rule.filter = filter_->text().trimmed().toStdString();
        rule.threshold = std::uint32_t(threshold_->value());
        rule.window = std::chrono::seconds(std::int64_t{window_->value()} * unit_->currentData().toInt());
    }
    rule.notify = notify_->isChecked();
    rule.sound = sound_->isChecked();
    rule.command = command_->text().trimmed().toStdString();
    rule.command_gets_json = input_->currentData().toBool();
    return rule;
}

void WatchRuleEditor::set_name_taken(bool taken)
{
    name_taken_ = taken;
    show_faults();
}

void WatchRuleEditor::tell()
{
    if (filling_)
        return;
    show_test({}, false);
    show_faults();
    emit changed();
}

void WatchRuleEditor::show_kind()
{
    findings_part_->setEnabled(by_findings_->isChecked());
    events_part_->setEnabled(!by_findings_->isChecked());
}

void WatchRuleEditor::show_faults()
{
    const WatchRule now = rule();
    const auto say = [this](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        set_tone(*label, Tone::Failure, palette());
    };
    say(name_fault_, now.name.empty() ? tr("A rule needs a name.")
                     : name_taken_    ? tr("Another rule has this name already.")
                                      : QString());
    const bool events = by_events_->isChecked();
    say(rules_fault_, events || fits_finding_rules(now.findings)
                          ? QString()
                          : tr("No rule of findings fits this. Choose one, or write a pattern such as ftp.*"));
    filter_->clear_error();
    QString fault;
    if (events && now.filter.empty()) {
        fault = tr("Write a filter: which events are meant?");
    } else if (events) {
        const QString text = filter_->text();
        if (const auto filter = Filter::compile(text.toStdString()); !filter) {
            const FilterPlace place = place_in(text, filter.error());
            filter_->mark_error(place.start, place.length);
            fault = one_line(filter_words(text, filter.error()));
        }
    }
    say(filter_fault_, fault);
    sound_->setEnabled(now.notify);
    input_->setEnabled(!now.command.empty());
    test_->setEnabled(now.notify || !now.command.empty());
    if (!test_->isEnabled() && told_->text().isEmpty())
        told_->setText(tr("Nothing is told but in the log below."));
    told_->setVisible(!told_->text().isEmpty());
}

void WatchRuleEditor::show_test(const QString& text, bool problem)
{
    test_failed_ = problem;
    told_->setText(text);
    told_->setVisible(!text.isEmpty());
    set_tone(*told_, problem ? std::optional(Tone::Failure) : std::nullopt, palette());
}

void WatchRuleEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !told_)
        return;
    colour_severities(*least_, palette());
    show_test(told_->text(), test_failed_);
    show_faults();
}

}
