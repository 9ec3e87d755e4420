// SPDX-License-Identifier: GPL-3.0-or-later
// Imports: what was imported so far, and the way from a file to its rows in the workspace. A file can be dropped
// anywhere onto the page.
//
// Links: {"kind": "customers"|"orders", "path"} begins an import, without "path" by asking for a file; {"id"} shows a
// past import.
#pragma once

#include "gui/foundation/page.h"

#include <QStackedWidget>
#include <QTimer>

namespace muster::gui {

class ImportFlow;
class ImportHistory;
class PageHeader;

class ImportsPage : public Page
{
    Q_OBJECT

public:
    explicit ImportsPage(Services &services, QWidget *parent = nullptr);
    ~ImportsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void activate() override;
    void open(const QVariantMap &arguments) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    QWidget *firstFocus() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Asks for a file, or shows the import that is running.
    void import();
    void showFlow(bool visible);
    /// Says why not, if the page is busy or what was dropped is no file.
    [[nodiscard]] bool accepts(const QList<QUrl> &urls);

    QAction *m_import;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    ImportHistory *m_history;
    ImportFlow *m_flow;
    QWidget *m_dropHint;
    QTimer m_reload;
    bool m_stale = true;
};

} // namespace muster::gui
