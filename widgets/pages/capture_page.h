// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/capture_job.h"
#include "widgets/models/captured_block_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTreeView;

namespace spoor {

class CaptureOptionsEditor;
class RawSyntax;
class ReadableSyntax;

/// Options of forensic capture, and the blocks that were captured. Does nothing itself: it tells what is
/// asked for, and shows what it is given.
class CapturePage : public QWidget {
    Q_OBJECT
public:
    explicit CapturePage(QWidget* parent = nullptr);
    ~CapturePage() override;

    CaptureOptionsEditor* editor() const { return editor_; }
    CapturedBlockModel* blocks() { return &blocks_; }
    QTreeView* list() const { return list_; }
    QPlainTextEdit* text() const { return text_; }
    QLineEdit* search() const { return search_; }
    QSplitter* parts() const { return parts_; }
    QString state_text() const;

    void show_news(const CaptureNews& news);
    void set_busy(bool busy);
    void set_following(bool following);
    /// For another investigation, or none.
    void forget();

signals:
    void stop_asked();
    /// All blocks that are not in ForensicLogFile are to be appended to it.
    void write_asked();
    /// These blocks are to be saved in a file.
    void save_asked(const QString& path, const QByteArray& text);
    void event_asked(const spoor::EventKey& event);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* make_blocks();
    void show_block();
    void show_state();
    void save_as();
    const CapturedBlock* chosen() const;

    CapturedBlockModel blocks_;
    QSortFilterProxyModel shown_;
    CaptureState state_;
    bool busy_ = false;
    bool following_ = false;
    std::unique_ptr<RawSyntax> syntax_;
    CaptureOptionsEditor* editor_;
    QLineEdit* search_ = nullptr;
    QTreeView* list_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
    ReadableSyntax* colours_ = nullptr;
    QLabel* what_ = nullptr;
    QLabel* words_ = nullptr;
    QPushButton* stop_ = nullptr;
    QPushButton* write_ = nullptr;
    QPushButton* save_ = nullptr;
    QSplitter* parts_ = nullptr;
};

}
