// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/languages.h"
#include "app/gui/main_window.h"
#include "tests/support/scratch.h"
#include "widgets/models/event_table_model.h"
#include "widgets/models/field_model.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_edit.h"
#include "widgets/views/inspector.h"
#include "widgets/views/raw_line_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <memory>

namespace spoor::test {

inline constexpr auto w3c =
    "#Software: Microsoft Internet Information Services 6.0\r\n"
    "#Version: 1.0\r\n"
    "#Date: 2004-11-16 10:00:00\r\n"
    "#Fields: date time c-ip cs-username cs-method cs-uri-stem cs-uri-query sc-status sc-win32-status\r\n"
    "2004-11-16 10:00:01 10.0.0.1 - GET /index.html - 200 0\r\n"
    "2004-11-16 10:00:02 10.0.0.2 - GET /admin.asp - 401 5\r\n"
    "2004-11-16 10:00:03 10.0.0.2 CORP\\anna GET /admin.asp id=%27%20or%201 200 0\r\n"
    "2004-11-16 10:00:04 10.0.0.3 - GET /nothing - 404 2\r\n";

/// The real window on a folder of its own, with a cache of its own.
struct Stage {
    Stage()
    {
        static const bool english = (install_language("en"), true);
        Q_UNUSED(english);
        settings =
            std::make_unique<QSettings>(QString::fromStdString(cache.path("settings.ini")), QSettings::IniFormat);
        raise_window();
    }
    /// A window, in place of the one before.
    /// As a click into it does, also after a dialog: keys go to the window that is in front.
    void focus_table()
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not come to the front");
        table()->setFocus();
    }
    void raise_window()
    {
        window.reset();
        loading = true;
        window = std::make_unique<MainWindow>(*settings, options());
        window->resize(1300, 850);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("no window");
        QObject::connect(window->workspace(), &Workspace::load_changed, window.get(),
                         [this](const Progress&, bool running) { loading = running; });
        QObject::connect(window->workspace(), &Workspace::rows_changed, window.get(),
                         [this](const EventRows& rows) { partial = rows.partial; });
    }
    LoadOptions options()
    {
        LoadOptions made;
        made.cache_folder = cache.path();
        return made;
    }
    void open(const std::string& path)
    {
        window->open({QString::fromStdString(path)});
        QTRY_VERIFY_WITH_TIMEOUT(!loading && events()->rows().snapshot(), 20'000);
    }
    EventTableModel* events() { return window->workspace()->events(); }
    EventView* table() { return window->timeline()->events(); }
    FilterEdit* edit() { return window->findChild<FilterEdit*>("filter"); }
    QLabel* message() { return window->findChild<QLabel*>("filter-message"); }
    QLabel* counts() { return window->findChild<QLabel*>("counts"); }
    RawLineView* raw() { return window->findChild<RawLineView*>("raw-line"); }

    void filter(const QString& text)
    {
        edit()->selectAll();
        QTest::keyClicks(edit(), text);
        QTest::keyClick(edit(), Qt::Key_Return);
    }
    QString cell(int row, Field field) { return events()->index(row, events()->column(field)).data().toString(); }
    QString column(Field field)
    {
        QStringList all;
        for (int row = 0; row < events()->rowCount(); ++row)
            all << cell(row, field);
        return all.join(QLatin1Char(' '));
    }
    /// `name = value | meaning` of a field of the chosen event; empty where there is none.
    QString field(const QString& name)
    {
        const FieldModel* model = window->inspector()->fields();
        for (int branch = 0; branch < model->rowCount(); ++branch) {
            const QModelIndex parent = model->index(branch, 0);
            for (int row = 0; row < model->rowCount(parent); ++row)
                if (model->index(row, 0, parent).data().toString() == name)
                    return model->index(row, FieldModel::Value, parent).data().toString() + QLatin1String(" | ") +
                           model->index(row, FieldModel::Meaning, parent).data().toString();
        }
        return {};
    }
    QString message_about(const QString& path)
    {
        const QAbstractItemModel* model = window->workspace()->messages();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            if (cells.first().endsWith(path))
                return cells.mid(1).join(QLatin1String(" | "));
        }
        return {};
    }

    Scratch scratch;
    Scratch cache;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;
    bool loading = true;
    bool partial = false;
};

}
