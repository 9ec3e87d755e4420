// SPDX-License-Identifier: GPL-3.0-or-later
// What edits the value of one condition: a small widget for each kind of value, behind one interface. Made from a field's
// metadata by makeValueEditor(). GUI thread; cannot fail: what cannot be read as a value is kept as it was typed, and the
// check says what is wrong with it.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/segments/rulefields.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace muster::gui {

class TextSuggestions;

class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Without edited(); what is being typed and means the same stays as it is typed.
    virtual void setValue(const QJsonValue &value) = 0;
    /// Puts the keyboard where typing begins.
    virtual void focusEditor() = 0;
    /// Object name and accessible name of what takes the keyboard.
    virtual void setNames(const QString &objectName, const QString &accessibleName) = 0;

Q_SIGNALS:
    void edited(const QJsonValue &value);
};

/// What editors need besides a value. \a suggestions may be null.
struct ValueNeeds
{
    rules::Field field;
    rules::Operator op = rules::Operator::Equal;
    const Formats &formats;
    TextSuggestions *suggestions = nullptr;
};

/// Null for operators without a value.
[[nodiscard]] ValueEditor *makeValueEditor(const ValueNeeds &needs, QWidget *parent);

/// A single value of the field, as an end of a range for example.
[[nodiscard]] ValueEditor *makeSingleEditor(const ValueNeeds &needs, QWidget *parent);

/// Names a box and the list that it opens.
void nameBox(QComboBox *box, const QString &objectName, const QString &accessibleName);

/// Undo and redo go to the document, which knows more than one field's past.
void leaveUndoToDocument(QWidget *editor);

} // namespace muster::gui
