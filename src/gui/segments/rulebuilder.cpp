// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/rulebuilder.h"

#include "gui/segments/grouphead.h"
#include "gui/segments/valueeditor.h"
#include "gui/theme/theme.h"
#include "gui/widgets/scrollareas.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

/// Where a dragged row would go.
class DropLine : public QWidget
{
public:
    explicit DropLine(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(u"dropLine"_s);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), tokens(palette()).accent);
    }
};

NodeWidget *rowAround(QWidget *widget)
{
    while (widget && !qobject_cast<NodeWidget *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<NodeWidget *>(widget);
}

void collectShown(const GroupBody *body, QList<NodePath> &paths)
{
    for (const NodeWidget *row : body->rows()) {
        paths.append(row->path());
        if (row->body() && !row->isCollapsed())
            collectShown(row->body(), paths);
    }
}

} // namespace

RuleBuilder::RuleBuilder(RuleDocument &document, RuleCommands &commands, const Formats &formats,
                         TextSuggestions *suggestions, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_commands(commands)
    , m_context{document, commands, formats, suggestions}
    , m_dropLine(new DropLine(viewport()))
{
    setObjectName(u"ruleBuilder"_s);
    setAccessibleName(tr("Rule"));
    setUpScrolling(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    rebuild();
    connect(&document, &RuleDocument::changed, this, &RuleBuilder::refresh);
    connect(&commands, &RuleCommands::focusWanted, this, &RuleBuilder::focusNode);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { focusMoved(now); });
}

RuleBuilder::~RuleBuilder() = default;

void RuleBuilder::rebuild()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    // Within the edge of its card.
    column->setContentsMargins(Space::l - 1, Space::s, Space::l - 1, Space::l);
    column->setSpacing(Space::m);
    m_head = new GroupHead(m_commands, content);
    m_body = new GroupBody(m_context, false, content);
    m_note = new QLabel(content);
    m_note->setObjectName(u"builderNote"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_head);
    column->addWidget(m_note);
    column->addWidget(m_body);
    column->addStretch();
    connect(m_body, &GroupBody::rowMade, this, &RuleBuilder::watchRow);
    m_content = content;
    setWidget(content);
    // The card around shows through.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->setEnabled(!m_isFrozen);
}

void RuleBuilder::refresh(const RuleChange &change)
{
    if (change.cause == RuleChange::Cause::Loaded)
        rebuild();
    m_context.problems.clear();
    for (const rules::RuleProblem &problem : m_document.problems())
        m_context.problems[pathOfProblem(problem.path)].append(problem);
    const rules::RuleGroup &tree = m_document.tree();
    const bool tooLarge = rules::nodeCount(tree) > mostRows;
    const QList<rules::RuleProblem> own = m_context.problems.value({});
    m_note->setVisible(tooLarge || !own.isEmpty());
    setLook(m_note, tooLarge ? Look::Muted : Look::Bad);
    if (tooLarge)
        m_note->setText(tr("This rule has %n part(s): too many to be shown here. Edit it as text.",
                           nullptr, rules::nodeCount(tree)));
    else if (!own.isEmpty())
        m_note->setText(own.constFirst().message + u' ' + own.constFirst().remedy);
    m_head->setVisible(!tooLarge && (tree.rules.size() > 1 || tree.negated));
    m_body->setVisible(!tooLarge);
    m_head->present({}, tree, false);
    m_body->present({}, tooLarge ? rules::RuleGroup() : tree);
    followUndo(change);
}

/// The keyboard goes to where the step was taken back, if it is in the builder at all.
void RuleBuilder::followUndo(const RuleChange &change)
{
    const bool stepped =
            change.cause == RuleChange::Cause::Undone || change.cause == RuleChange::Cause::Redone;
    const QWidget *focused = QApplication::focusWidget();
    if (!stepped || change.field == u"text" ||
        (focused && focused != this && !isAncestorOf(focused)))
        return;
    NodePath path = change.path;
    while (!path.isEmpty() && !nodeAt(m_document.tree(), path))
        path = path.constLast() > 0 ? childOf(parentOf(path), path.constLast() - 1)
                                    : parentOf(path);
    focusNode(path, change.field.isEmpty() ? RowPart::Handle : RowPart::Value);
}

void RuleBuilder::setFrozen(bool frozen)
{
    m_isFrozen = frozen;
    if (m_content)
        m_content->setEnabled(!frozen);
    m_commands.setEnabled(!frozen);
}

NodeWidget *RuleBuilder::rowAt(const NodePath &path) const
{
    const GroupBody *body = m_body;
    NodeWidget *row = nullptr;
    for (const int index : path) {
        if (!body || index < 0 || index >= body->rows().size())
            return nullptr;
        row = body->rows().at(index);
        body = row->body();
    }
    return row;
}

void RuleBuilder::focusNode(const NodePath &path, RowPart part)
{
    NodeWidget *row = rowAt(path);
    for (NodePath outer = parentOf(path); row && !outer.isEmpty(); outer = parentOf(outer)) {
        if (NodeWidget *group = rowAt(outer))
            group->setCollapsed(false);
    }
    QWidget *wanted = row ? row->part(part) : m_body->addButton();
    if (auto *editor = qobject_cast<ValueEditor *>(wanted))
        editor->focusEditor();
    else
        wanted->setFocus(Qt::OtherFocusReason);
    // What is typed next replaces what is there.
    if (auto *line = qobject_cast<QLineEdit *>(wanted))
        line->selectAll();
    m_commands.setCurrent(path, part);
    // A new row has its place only after the layout has run.
    QTimer::singleShot(0, this, [this, place = QPointer<QWidget>(wanted)] {
        if (place && widget() && widget()->isAncestorOf(place))
            ensureWidgetVisible(place, Space::xl, Space::xxl);
    });
}

void RuleBuilder::watchRow(NodeWidget *row)
{
    connect(row, &NodeWidget::handleKey, this, [this, row](int key) { handleKey(row, key); });
    connect(row, &NodeWidget::dragMoved, this,
            [this, row](const QPoint &global) { drag(row, global); });
    connect(row, &NodeWidget::dropped, this,
            [this, row](const QPoint &global) { drop(row, global); });
    connect(row, &NodeWidget::dragCancelled, m_dropLine, &QWidget::hide);
}

void RuleBuilder::focusMoved(QWidget *now)
{
    if (!now || !m_content || !m_content->isAncestorOf(now))
        return;
    const NodeWidget *row = rowAround(now);
    m_commands.setCurrent(row ? row->path() : NodePath(), row ? row->partOf(now) : RowPart::Handle);
}

void RuleBuilder::handleKey(NodeWidget *row, int key)
{
    const NodePath path = row->path();
    switch (key) {
    case Qt::Key_Up:
        goVertically(path, -1);
        break;
    case Qt::Key_Down:
        goVertically(path, 1);
        break;
    case Qt::Key_Home:
        focusNode(shownPaths().value(0), RowPart::Handle);
        break;
    case Qt::Key_End:
        focusNode(shownPaths().constLast(), RowPart::Handle);
        break;
    case Qt::Key_Left:
        if (row->body() && !row->isCollapsed())
            row->setCollapsed(true);
        else if (path.size() > 1)
            focusNode(parentOf(path), RowPart::Handle);
        break;
    case Qt::Key_Right:
        if (row->body() && row->isCollapsed())
            row->setCollapsed(false);
        else if (row->body() && !row->body()->rows().isEmpty())
            focusNode(childOf(path, 0), RowPart::Handle);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_commands.remove(path);
        break;
    default:
        focusNode(path, RowPart::Field);
        break;
    }
}

QList<NodePath> RuleBuilder::shownPaths() const
{
    QList<NodePath> paths;
    collectShown(m_body, paths);
    return paths;
}

void RuleBuilder::goVertically(const NodePath &from, int step)
{
    const QList<NodePath> paths = shownPaths();
    const qsizetype to = paths.indexOf(from) + step;
    if (to >= 0 && to < paths.size())
        focusNode(paths.at(to), RowPart::Handle);
}

void RuleBuilder::drag(const NodeWidget *row, const QPoint &global)
{
    const DropPlace place = m_body->dropPlace(global);
    const bool fits = moved(m_document.tree(), row->path(), place.group, place.index).has_value();
    m_dropLine->setVisible(fits);
    m_dropLine->raise();
    m_dropLine->setGeometry(
            QRect(viewport()->mapFromGlobal(place.line.topLeft()), place.line.size()));
    const QPoint at = m_content->mapFromGlobal(global);
    ensureVisible(at.x(), at.y(), 0, Space::xxl);
}

void RuleBuilder::drop(const NodeWidget *row, const QPoint &global)
{
    m_dropLine->hide();
    const DropPlace place = m_body->dropPlace(global);
    m_commands.moveTo(row->path(), place.group, place.index);
}

} // namespace muster::gui
