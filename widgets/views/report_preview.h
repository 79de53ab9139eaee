// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "widgets/jobs/job.h"
#include "widgets/paper/paper_document.h"

#include <QTextBrowser>

#include <memory>
#include <vector>

namespace spoor {

/// A report as it will look on paper, cut where it is so long that showing it would take time. Set off the GUI thread;
/// what stood in sight stays there. Nothing in it leads out of the program.
class ReportPreview : public QTextBrowser {
    Q_OBJECT
public:
    static constexpr std::uint32_t rows_each = 40;
    static constexpr std::uint32_t rows_in_all = 400;

    explicit ReportPreview(QWidget* parent = nullptr);

    /// Null: nothing; `text` says why.
    void show_document(std::shared_ptr<const report::Document> document);
    void show_text(const QString& text);
    void show_section(const QString& id);

    /// In percent.
    int zoom() const { return zoom_; }
    void set_zoom(int percent);

    /// Nothing at all is loaded, wherever a text says it is.
    QVariant loadResource(int type, const QUrl& name) override;

signals:
    void section_asked(const QString& id);
    void record_asked(const spoor::report::Cite& cite);
    void zoom_changed(int percent);
    /// Whether all of the report is shown.
    void shown(bool cut);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void set();
    void take(Paper paper);
    void follow(const QUrl& link);

    std::shared_ptr<const report::Document> document_;
    std::vector<report::Cite> cites_;
    int zoom_ = 100;
    Job<std::shared_ptr<Paper>> job_;
};

}
