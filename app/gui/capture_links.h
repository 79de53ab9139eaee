// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "widgets/jobs/capture_job.h"

#include <QObject>

class QSettings;

namespace spoor {

class CapturePage;
class FindingLinks;
class Workspace;

/// Joins the page of forensic capture with what is open. Owns what is computed for it, and no widget.
class CaptureLinks : public QObject {
    Q_OBJECT
public:
    /// What it joins; all of it lives longer.
    struct Parts {
        Workspace& workspace;
        FindingLinks& findings;
        CapturePage& page;
        QSettings& settings;
    };
    /// `maker`: what captures; none: the engine.
    explicit CaptureLinks(const Parts& parts, QObject* parent = nullptr, CaptureMaker maker = {});

    CaptureJob* job() { return &job_; }
    /// Nothing is open any more.
    void forget();
    /// The directives of a server's configuration become the options.
    void read_config(const QString& path);
    void save(const QString& path, const QByteArray& text);

signals:
    /// The timeline is to stand on this event.
    void timeline_asked(const spoor::EventKey& key);
    void said(const QString& text);

private:
    void look();
    void set_options(const CaptureOptions& options);
    void write_all();

    Parts parts_;
    CaptureJob job_;
    Job<Result<CaptureOptions>> reading_;
    Job<Result<void>> saving_;
};

}
