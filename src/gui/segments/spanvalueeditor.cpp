// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/spanvalueeditor.h"

#include "gui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muster::gui {

SpanValueEditor::SpanValueEditor(const ValueNeeds &, QWidget *parent)
    : ValueEditor(parent)
    , m_amount(new QLineEdit(this))
    , m_unit(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::xs);
    layout->addWidget(m_amount);
    layout->addWidget(m_unit);
    layout->addStretch();
    m_amount->setFixedWidth(64);
    for (const QString &unit : spanUnits())
        m_unit->addItem(spanUnitLabel(unit, 2), unit);
    setFocusProxy(m_amount);
    leaveUndoToDocument(m_amount);
    connect(m_amount, &QLineEdit::textEdited, this, [this] { send(); });
    connect(m_unit, &QComboBox::activated, this, [this] { send(); });
}

void SpanValueEditor::setValue(const QJsonValue &value)
{
    const auto span = spanOf(value.toString());
    if (!span) {
        // Something else than a span, as it came from a file or from an unfinished number.
        const QString amount = value.toString().section(u' ', 0, 0);
        if (amount != m_amount->text())
            m_amount->setText(amount);
        return;
    }
    nameUnits(span->amount);
    if (m_amount->text().toInt() != span->amount || m_amount->text().isEmpty())
        m_amount->setText(QString::number(span->amount));
    m_unit->setCurrentIndex(m_unit->findData(span->unit));
}

void SpanValueEditor::focusEditor()
{
    m_amount->setFocus();
    m_amount->selectAll();
}

void SpanValueEditor::setNames(const QString &objectName, const QString &accessibleName)
{
    m_amount->setObjectName(objectName);
    m_amount->setAccessibleName(tr("%1, how many").arg(accessibleName));
    nameBox(m_unit, objectName + u"_unit"_s,
            tr("%1, days, weeks, months or years").arg(accessibleName));
}

void SpanValueEditor::send()
{
    bool isNumber = false;
    const int amount = m_amount->text().trimmed().toInt(&isNumber);
    const QString unit = m_unit->currentData().toString();
    const QString value = isNumber && amount >= 0
                                  ? spanText({amount, unit})
                                  : (m_amount->text().trimmed() + u' ' + unit + u's');
    Q_EMIT edited(m_amount->text().trimmed().isEmpty() ? QString() : value);
}

void SpanValueEditor::nameUnits(int amount)
{
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(i, spanUnitLabel(m_unit->itemData(i).toString(), amount));
}

} // namespace muster::gui
