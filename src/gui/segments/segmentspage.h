// SPDX-License-Identifier: GPL-3.0-or-later
// Segments: the saved ones, and the editor for one of them. Understands {"id": 3}, {"new": true}, and {} for the list.
// GUI thread.
#pragma once

#include "domain/segment.h"
#include "gui/foundation/page.h"
#include "gui/segments/segmentpresets.h"

#include <QTimer>

class QStackedWidget;

namespace muster::gui {

class SegmentEditor;
class SegmentList;

class SegmentsPage : public Page
{
    Q_OBJECT

public:
    explicit SegmentsPage(Services &services, QWidget *parent = nullptr);
    ~SegmentsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QList<QList<QAction *>> actionsOfViews() const override;
    void activate() override;
    [[nodiscard]] bool isLoading() const override;
    void open(const QVariantMap &arguments) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    bool openChosen() override;
    QWidget *firstFocus() override;

private:
    void connectList();
    void connectEditor();
    void sessionChanged(engine::Change change);
    /// Asks about unsaved changes first; \a then is not called if the person stays.
    void leaveEditor(const std::function<void()> &then);
    void showView(QWidget *view);
    void showList();
    void edit(SegmentId id);
    void editNew(const QString &name, const rules::RuleGroup &tree);
    void duplicate(SegmentId id);
    void remove(SegmentId id);
    void removeUnused(const Segment &segment);
    void putBack(const Segment &segment);
    void sayInUse(const Segment &segment, const QStringList &campaigns);

    QStackedWidget *m_stack;
    SegmentList *m_list;
    SegmentEditor *m_editor;
    QTimer m_refresh; ///< changes may come several times a second
    bool m_customersChanged = false;
    bool m_isOutOfDate = true;
};

} // namespace muster::gui
