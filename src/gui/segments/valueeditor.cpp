// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/valueeditor.h"

#include "gui/segments/choicevalueeditor.h"
#include "gui/segments/datevalueeditor.h"
#include "gui/segments/listvalueeditor.h"
#include "gui/segments/numbervalueeditor.h"
#include "gui/segments/rangevalueeditor.h"
#include "gui/segments/spanvalueeditor.h"
#include "gui/segments/textvalueeditor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>

namespace muster::gui {

namespace {

/// Lets the shortcuts of the page have undo and redo before a field takes them for itself.
class UndoFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isUndo)
            event->ignore();
        return isUndo;
    }
};

} // namespace

ValueEditor *makeSingleEditor(const ValueNeeds &needs, QWidget *parent)
{
    switch (needs.field.type) {
    case rules::FieldType::Date:
        return new DateValueEditor(needs, parent);
    case rules::FieldType::Text:
    case rules::FieldType::TextSet:
        return new TextValueEditor(needs, parent);
    default:
        return new NumberValueEditor(needs, parent);
    }
}

ValueEditor *makeValueEditor(const ValueNeeds &needs, QWidget *parent)
{
    switch (valueKindOf(needs.field.type, needs.op)) {
    case ValueKind::None:
        return nullptr;
    case ValueKind::Text:
    case ValueKind::Number:
    case ValueKind::Date:
        return makeSingleEditor(needs, parent);
    case ValueKind::Texts:
    case ValueKind::Numbers:
        return new ListValueEditor(needs, parent);
    case ValueKind::NumberRange:
    case ValueKind::DateRange:
        return new RangeValueEditor(needs, parent);
    case ValueKind::Span:
        return new SpanValueEditor(needs, parent);
    case ValueKind::Period:
    case ValueKind::YesNo:
    case ValueKind::Choice:
        return new ChoiceValueEditor(needs, parent);
    case ValueKind::Choices:
        return new ChoicesValueEditor(needs, parent);
    }
    return nullptr;
}

void nameBox(QComboBox *box, const QString &objectName, const QString &accessibleName)
{
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->view()->setAccessibleName(accessibleName);
}

void leaveUndoToDocument(QWidget *editor)
{
    editor->installEventFilter(new UndoFilter(editor));
}

} // namespace muster::gui
