// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/listvalueeditor.h"

#include "gui/segments/textvalueeditor.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

ListValueEditor::ListValueEditor(const ValueNeeds &needs, QWidget *parent)
    : ValueEditor(parent)
    , m_isNumber(valueKindOf(needs.field.type, needs.op) == ValueKind::Numbers)
    , m_locale(needs.formats.locale())
    , m_layout(new FlowLayout(Space::s, this))
    , m_line(new QLineEdit(this))
{
    m_line->setMinimumWidth(120);
    m_line->setPlaceholderText(tr("Add a value"));
    m_line->setToolTip(tr("Return or a comma adds the value"));
    m_layout->addWidget(m_line);
    setFocusProxy(m_line);
    leaveUndoToDocument(m_line);
    offerTexts(m_line, needs);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (!m_isNumber && typed.contains(u','))
            addMany(typed);
        send();
    });
    // Also while suggestions are open: they hand the keys to the line past every event filter.
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (!m_line->text().trimmed().isEmpty())
            add(m_line->text());
    });
    if (m_line->completer())
        connect(
                m_line->completer(), qOverload<const QString &>(&QCompleter::activated), this,
                [this](const QString &text) { add(text); }, Qt::QueuedConnection);
}

void ListValueEditor::setValue(const QJsonValue &value)
{
    const QJsonArray values = value.toArray();
    if (values == everything())
        return;
    m_values = values;
    m_line->clear();
    showChips();
}

void ListValueEditor::focusEditor()
{
    m_line->setFocus();
}

void ListValueEditor::setNames(const QString &objectName, const QString &accessibleName)
{
    m_name = objectName;
    m_label = accessibleName;
    m_line->setObjectName(objectName);
    m_line->setAccessibleName(tr("%1, add a value").arg(accessibleName));
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setObjectName(u"%1_chip%2"_s.arg(m_name).arg(i + 1));
}

bool ListValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return ValueEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain =
            key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    const bool isBackspace = isPlain && key->key() == Qt::Key_Backspace;
    if (isBackspace && watched == m_line && m_line->text().isEmpty() && !m_values.isEmpty()) {
        removeAt(m_values.size() - 1);
        return true;
    }
    const qsizetype chip = m_chips.indexOf(qobject_cast<QToolButton *>(watched));
    if (chip >= 0 && (isBackspace || (isPlain && key->key() == Qt::Key_Delete))) {
        removeAt(chip);
        return true;
    }
    return ValueEditor::eventFilter(watched, event);
}

QJsonValue ListValueEditor::valueOf(const QString &typed) const
{
    return m_isNumber ? numberFromText(typed, m_locale) : QJsonValue(typed.trimmed());
}

QJsonArray ListValueEditor::everything() const
{
    QJsonArray values = m_values;
    const QJsonValue typed = valueOf(m_line->text());
    if (!isBlank(typed) && !values.contains(typed))
        values.append(typed);
    return values;
}

void ListValueEditor::add(const QString &typed)
{
    const QJsonValue value = valueOf(typed);
    m_line->clear();
    if (!isBlank(value) && !m_values.contains(value))
        m_values.append(value);
    showChips();
    send();
}

/// A list that was pasted, or a comma that was typed: all but the last part are whole.
void ListValueEditor::addMany(const QString &typed)
{
    QStringList parts = typed.split(u',');
    const QString rest = parts.takeLast();
    for (const QString &part : std::as_const(parts)) {
        const QJsonValue value = valueOf(part);
        if (!isBlank(value) && !m_values.contains(value))
            m_values.append(value);
    }
    m_line->setText(rest.trimmed());
    showChips();
}

void ListValueEditor::removeAt(qsizetype index)
{
    m_values.removeAt(index);
    showChips();
    m_line->setFocus();
    send();
}

void ListValueEditor::send()
{
    Q_EMIT edited(everything());
}

void ListValueEditor::showChips()
{
    for (QToolButton *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const QString text = m_isNumber ? textOfNumber(m_values.at(i), m_locale)
                                        : m_values.at(i).toVariant().toString();
        auto *chip = new QToolButton(this);
        chip->setText(fontMetrics().elidedText(text, Qt::ElideRight, 200));
        chip->setToolTip(tr("Remove “%1”").arg(text));
        chip->setAccessibleName(chip->toolTip());
        chip->setIcon(icon(u"close"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::TabFocus);
        setLook(chip, Look::Chip);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, i] { removeAt(i); });
        m_layout->insertWidget(i, chip);
        chip->show();
        m_chips.append(chip);
    }
    setNames(m_name, m_label);
    updateGeometry();
}

} // namespace muster::gui
