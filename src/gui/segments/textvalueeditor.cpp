// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/textvalueeditor.h"

#include "gui/segments/textsuggestions.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace muster::gui {

namespace {

constexpr int widestLine = 360;

} // namespace

void offerTexts(QLineEdit *line, const ValueNeeds &needs)
{
    auto *texts = needs.suggestions ? needs.suggestions->of(needs.field.subject.column) : nullptr;
    if (!texts)
        return;
    auto *completer = new QCompleter(texts, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    line->setCompleter(completer);
}

TextValueEditor::TextValueEditor(const ValueNeeds &needs, QWidget *parent)
    : ValueEditor(parent)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Most texts are short: on a wide screen the line ends before the row does.
    layout->addWidget(m_line, 1);
    layout->addStretch();
    m_line->setMinimumWidth(120);
    m_line->setMaximumWidth(widestLine);
    m_line->setPlaceholderText(tr("Type a text"));
    setFocusProxy(m_line);
    leaveUndoToDocument(m_line);
    offerTexts(m_line, needs);
    // A completion changes the text without an edit, so every change counts that is not our own.
    connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString &text) { Q_EMIT edited(text); });
}

void TextValueEditor::setValue(const QJsonValue &value)
{
    const QString text = value.isDouble() ? textOfNumber(value, QLocale::c()) : value.toString();
    if (text == m_line->text())
        return;
    const QSignalBlocker quiet(m_line);
    m_line->setText(text);
}

void TextValueEditor::focusEditor()
{
    m_line->setFocus();
    m_line->selectAll();
}

void TextValueEditor::setNames(const QString &objectName, const QString &accessibleName)
{
    m_line->setObjectName(objectName);
    m_line->setAccessibleName(accessibleName);
}

} // namespace muster::gui
