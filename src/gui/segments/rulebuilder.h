// SPDX-License-Identifier: GPL-3.0-or-later
// The rule as cards: groups in groups, each condition with a field, an operator and a value that fits. Shows the document
// and follows it; every change goes through RuleCommands. Moves the keyboard between rows and drags them. Rules of more
// than a few hundred conditions are left to the text. GUI thread; cannot fail.
#pragma once

#include "gui/segments/groupbody.h"

#include <QPointer>
#include <QScrollArea>

namespace muster::gui {

class GroupHead;

class RuleBuilder : public QScrollArea
{
    Q_OBJECT

public:
    /// More rows than a person would look through, and more than can be shown without a pause.
    static constexpr int mostRows = 250;

    RuleBuilder(RuleDocument &document, RuleCommands &commands, const Formats &formats,
                TextSuggestions *suggestions, QWidget *parent = nullptr);
    ~RuleBuilder() override;

    /// Shows the rule without letting it be changed.
    void setFrozen(bool frozen);
    void focusNode(const NodePath &path, RowPart part);
    [[nodiscard]] NodeWidget *rowAt(const NodePath &path) const;

private:
    void rebuild();
    void refresh(const RuleChange &change);
    void followUndo(const RuleChange &change);
    void watchRow(NodeWidget *row);
    void focusMoved(QWidget *now);
    void handleKey(NodeWidget *row, int key);
    void goVertically(const NodePath &from, int step);
    [[nodiscard]] QList<NodePath> shownPaths() const;
    void drag(const NodeWidget *row, const QPoint &global);
    void drop(const NodeWidget *row, const QPoint &global);

    RuleDocument &m_document;
    RuleCommands &m_commands;
    BuilderContext m_context;
    QPointer<QWidget> m_content;
    GroupHead *m_head = nullptr;
    GroupBody *m_body = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_dropLine;
    bool m_isFrozen = false;
};

} // namespace muster::gui
