// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/choicevalueeditor.h"

#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

ChoiceValueEditor::ChoiceValueEditor(const ValueNeeds &needs, QWidget *parent)
    : ValueEditor(parent)
    , m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch();
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMaxVisibleItems(15);
    switch (valueKindOf(needs.field.type, needs.op)) {
    case ValueKind::YesNo:
        m_box->addItem(tr("yes"), true);
        m_box->addItem(tr("no"), false);
        break;
    case ValueKind::Period:
        for (const QString &period : periods())
            m_box->addItem(periodLabel(period), period);
        break;
    default:
        for (const QString &choice : needs.field.choices)
            m_box->addItem(choiceLabel(choice), choice);
        break;
    }
    m_known = m_box->count();
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT edited(QJsonValue::fromVariant(m_box->itemData(index))); });
}

void ChoiceValueEditor::setValue(const QJsonValue &value)
{
    while (m_box->count() > m_known)
        m_box->removeItem(m_box->count() - 1);
    int index = m_box->findData(value.toVariant());
    if (index < 0 && !isBlank(value)) {
        m_box->addItem(value.toVariant().toString(), value.toVariant());
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

void ChoiceValueEditor::focusEditor()
{
    m_box->setFocus();
}

void ChoiceValueEditor::setNames(const QString &objectName, const QString &accessibleName)
{
    nameBox(m_box, objectName, accessibleName);
}

ChoicesValueEditor::ChoicesValueEditor(const ValueNeeds &needs, QWidget *parent)
    : ValueEditor(parent)
    , m_choices(needs.field.choices)
{
    auto *layout = new FlowLayout(Space::s, this);
    for (const QString &choice : std::as_const(m_choices)) {
        auto *button = new QToolButton(this);
        button->setText(choiceLabel(choice));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, Look::Chip);
        connect(button, &QToolButton::clicked, this, [this] { send(); });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    if (!m_buttons.isEmpty())
        setFocusProxy(m_buttons.constFirst());
}

void ChoicesValueEditor::setValue(const QJsonValue &value)
{
    const QJsonArray values = value.toArray();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(values.contains(QJsonValue(m_choices.at(i))));
}

void ChoicesValueEditor::focusEditor()
{
    if (!m_buttons.isEmpty())
        m_buttons.constFirst()->setFocus();
}

void ChoicesValueEditor::setNames(const QString &objectName, const QString &accessibleName)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setObjectName(objectName + u'_' + m_choices.at(i));
        m_buttons.at(i)->setAccessibleName(
                tr("%1: %2", "field, choice").arg(accessibleName, m_buttons.at(i)->text()));
    }
}

void ChoicesValueEditor::send()
{
    QJsonArray values;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->isChecked())
            values.append(m_choices.at(i));
    }
    Q_EMIT edited(values);
}

} // namespace muster::gui
