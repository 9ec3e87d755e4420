// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/numbervalueeditor.h"

#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muster::gui {

QString currencySign(const Formats &formats)
{
    QString text = formats.money(0);
    text.removeIf([](QChar c) { return !c.isLetter() && c.category() != QChar::Symbol_Currency; });
    return text;
}

NumberValueEditor::NumberValueEditor(const ValueNeeds &needs, QWidget *parent)
    : ValueEditor(parent)
    , m_line(new QLineEdit(this))
    , m_locale(needs.formats.locale())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::xs);
    const bool isMoney = needs.field.type == rules::FieldType::Money;
    layout->addWidget(m_line);
    if (isMoney) {
        const QString text = currencySign(needs.formats);
        auto *sign = new QLabel(text, this);
        setLook(sign, Look::Muted);
        layout->insertWidget(needs.formats.money(0).endsWith(text) ? 1 : 0, sign);
    }
    if (needs.field.type == rules::FieldType::Days) {
        auto *unit = new QLabel(tr("days"), this);
        setLook(unit, Look::Muted);
        layout->addWidget(unit);
    }
    layout->addStretch();
    m_line->setFixedWidth(isMoney ? 130 : 96);
    m_line->setPlaceholderText(isMoney ? m_locale.toString(10000) : u"0"_s);
    setFocusProxy(m_line);
    leaveUndoToDocument(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_value = numberFromText(typed, m_locale);
        Q_EMIT edited(m_value);
    });
}

void NumberValueEditor::setValue(const QJsonValue &value)
{
    if (value == m_value && numberFromText(m_line->text(), m_locale) == value)
        return;
    m_value = value;
    m_line->setText(textOfNumber(value, m_locale));
}

void NumberValueEditor::focusEditor()
{
    m_line->setFocus();
    m_line->selectAll();
}

void NumberValueEditor::setNames(const QString &objectName, const QString &accessibleName)
{
    m_line->setObjectName(objectName);
    m_line->setAccessibleName(accessibleName);
}

} // namespace muster::gui
