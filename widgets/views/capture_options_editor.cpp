// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/capture_options_editor.h"

#include "widgets/theme/label_tone.h"
#include "widgets/wording/error_wording.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace spoor {
namespace {

using namespace Qt::StringLiterals;

// As mod_log_forensic's documentation has them.
constexpr std::array log_types{"Unspec", "TransferLog", "syslog", "SystemLog", "ExtendedLog", "TraceLog"};
constexpr std::array criteria{"FailedLogin", "UntimelyDeath", "ModuleConfig"};

template <std::size_t N>
bool is_one_of(const std::array<const char*, N>& names, const std::string& name)
{
    return std::ranges::contains(names, std::string_view(name), [](const char* n) { return std::string_view(n); });
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

}

CaptureOptionsEditor::CaptureOptionsEditor(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    engine_ = new QCheckBox(u"Forensic&LogEngine"_s, this);
    engine_->setToolTip(
        tr("Capture: keep the last lines of every connection, and make a block of them when a criterion is met"));
    column->addWidget(engine_);

    column->addWidget(heading(u"ForensicLogCriteria"_s, this));
    const std::array words{tr("A login, logon or authentication was refused"),
                           tr("A session process ended by a signal"),
                           tr("A session was ended by the policy of a module")};
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        criteria_[i] = new QCheckBox(QString::fromLatin1(criteria[i]), this);
        criteria_[i]->setToolTip(words[i]);
        column->addWidget(criteria_[i]);
        connect(criteria_[i], &QCheckBox::toggled, this, &CaptureOptionsEditor::edited);
    }
    more_criteria_ = new QPlainTextEdit(this);
    more_criteria_->setPlaceholderText(tr("Own criteria, one a line:") + u"\nfinding:http.*\nfilter:status:500"_s);
    more_criteria_->setAccessibleName(tr("Own criteria"));
    more_criteria_->setTabChangesFocus(true);
    more_criteria_->setFixedHeight(more_criteria_->fontMetrics().lineSpacing() * 4);
    column->addWidget(more_criteria_);

    column->addWidget(heading(u"ForensicLogCapture"_s, this));
    auto* grid = new QGridLayout;
    for (std::size_t i = 0; i < log_types.size(); ++i) {
        types_[i] = new QCheckBox(QString::fromLatin1(log_types[i]), this);
        grid->addWidget(types_[i], int(i / 2), int(i % 2));
        connect(types_[i], &QCheckBox::toggled, this, &CaptureOptionsEditor::edited);
    }
    types_[0]->setToolTip(tr("Everything that is none of the others: web servers, Windows events, firewalls"));
    column->addLayout(grid);
    more_types_ = new QLineEdit(this);
    more_types_->setPlaceholderText(tr("Formats and paths, such as kerio-security */ftp/*"));
    more_types_->setAccessibleName(tr("Formats and paths that are captured"));
    column->addWidget(more_types_);

    auto* form = new QFormLayout;
    buffer_ = new QSpinBox(this);
    buffer_->setRange(1, 1'000'000);
    buffer_->setToolTip(tr("How many of the last lines of each connection are kept"));
    form->addRow(u"ForensicLog&BufferSize"_s, buffer_);
    idle_ = new QSpinBox(this);
    idle_->setRange(1, 7 * 24 * 60);
    idle_->setSuffix(tr(" min"));
    idle_->setToolTip(tr("Connections of which nothing was heard for so long, by the times of the log, are let go"));
    form->addRow(tr("Let go when &idle for"), idle_);
    column->addLayout(form);

    column->addWidget(heading(u"ForensicLogFile"_s, this));
    auto* row = new QHBoxLayout;
    file_ = new QLineEdit(this);
    file_->setPlaceholderText(tr("None: blocks are only shown"));
    file_->setAccessibleName(u"ForensicLogFile"_s);
    auto* choose = new QPushButton(tr("Choose…"), this);
    row->addWidget(file_, 1);
    row->addWidget(choose);
    column->addLayout(row);
    auto* read = new QPushButton(tr("Read &proftpd.conf…"), this);
    read->setToolTip(tr("Take the directives of a ProFTPD server's configuration"));
    column->addWidget(read);

    error_ = new QLabel(this);
    error_->setTextFormat(Qt::PlainText);
    error_->setWordWrap(true);
    error_->setObjectName(u"capture-error"_s);
    column->addWidget(error_);
    column->addStretch(1);

    connect(engine_, &QCheckBox::toggled, this, &CaptureOptionsEditor::edited);
    connect(buffer_, &QSpinBox::editingFinished, this, &CaptureOptionsEditor::edited);
    connect(idle_, &QSpinBox::editingFinished, this, &CaptureOptionsEditor::edited);
    connect(more_types_, &QLineEdit::editingFinished, this, &CaptureOptionsEditor::edited);
    connect(file_, &QLineEdit::editingFinished, this, &CaptureOptionsEditor::edited);
    connect(more_criteria_, &QPlainTextEdit::textChanged, this, &CaptureOptionsEditor::edited);
    connect(choose, &QPushButton::clicked, this, &CaptureOptionsEditor::ask_for_output);
    connect(read, &QPushButton::clicked, this, &CaptureOptionsEditor::ask_for_config);
    set_options({});
}

void CaptureOptionsEditor::set_options(const CaptureOptions& options)
{
    filling_ = true;
    engine_->setChecked(options.engine);
    buffer_->setValue(int(options.buffer_size));
    idle_->setValue(int(std::chrono::ceil<std::chrono::minutes>(options.idle).count()));
    QStringList types, own;
    for (std::size_t i = 0; i < log_types.size(); ++i)
        types_[i]->setChecked(std::ranges::contains(options.capture, std::string(log_types[i])));
    for (const std::string& type : options.capture)
        if (!is_one_of(log_types, type))
            types += QString::fromStdString(type);
    more_types_->setText(types.join(u' '));
    for (std::size_t i = 0; i < criteria.size(); ++i)
        criteria_[i]->setChecked(std::ranges::contains(options.criteria, std::string(criteria[i])));
    for (const std::string& criterion : options.criteria)
        if (!is_one_of(criteria, criterion))
            own += QString::fromStdString(criterion);
    more_criteria_->setPlainText(own.join(u'\n'));
    file_->setText(QString::fromStdString(options.file));
    show_error({});
    filling_ = false;
}

CaptureOptions CaptureOptionsEditor::options() const
{
    CaptureOptions options;
    options.engine = engine_->isChecked();
    options.buffer_size = std::uint32_t(buffer_->value());
    options.idle = std::chrono::minutes(idle_->value());
    options.capture.clear();
    options.criteria.clear();
    for (std::size_t i = 0; i < log_types.size(); ++i)
        if (types_[i]->isChecked())
            options.capture.emplace_back(log_types[i]);
    for (const QString& type : more_types_->text().split(u' ', Qt::SkipEmptyParts))
        options.capture.push_back(type.toStdString());
    for (std::size_t i = 0; i < criteria.size(); ++i)
        if (criteria_[i]->isChecked())
            options.criteria.emplace_back(criteria[i]);
    for (const QString& line : more_criteria_->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            options.criteria.push_back(line.trimmed().toStdString());
    options.file = file_->text().trimmed().toStdString();
    return options;
}

void CaptureOptionsEditor::show_error(const QString& text)
{
    error_->setText(text);
    error_->setVisible(!text.isEmpty());
}

void CaptureOptionsEditor::edited()
{
    if (filling_)
        return;
    const CaptureOptions now = options();
    const auto fine = check(now);
    show_error(fine ? QString() : one_line(words_for(fine.error())));
    if (fine)
        emit changed(now);
}

void CaptureOptionsEditor::ask_for_output()
{
    auto* dialog = new QFileDialog(this, tr("File for Captured Blocks"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Blocks are appended to what is there.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(u"forensic.log"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        file_->setText(path);
        edited();
    });
    dialog->open();
}

void CaptureOptionsEditor::ask_for_config()
{
    auto* dialog = new QFileDialog(this, tr("Configuration of ProFTPD"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CaptureOptionsEditor::file_asked);
    dialog->open();
}

}
