// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/rangevalueeditor.h"

#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace muster::gui {

RangeValueEditor::RangeValueEditor(const ValueNeeds &needs, QWidget *parent)
    : ValueEditor(parent)
    , m_low(makeSingleEditor(needs, this))
    , m_high(makeSingleEditor(needs, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s);
    auto *between = new QLabel(tr("and", "between … and …"), this);
    setLook(between, Look::Muted);
    layout->addWidget(m_low);
    layout->addWidget(between);
    layout->addWidget(m_high);
    layout->addStretch();
    setFocusProxy(m_low);
    connect(m_low, &ValueEditor::edited, this, [this](const QJsonValue &value) {
        m_lowValue = value;
        send();
    });
    connect(m_high, &ValueEditor::edited, this, [this](const QJsonValue &value) {
        m_highValue = value;
        send();
    });
}

void RangeValueEditor::setValue(const QJsonValue &value)
{
    const QJsonArray ends = value.toArray();
    m_lowValue = ends.isEmpty() ? QJsonValue(QString()) : ends.at(0);
    m_highValue = ends.size() < 2 ? QJsonValue(QString()) : ends.at(1);
    m_low->setValue(m_lowValue);
    m_high->setValue(m_highValue);
}

void RangeValueEditor::setNames(const QString &objectName, const QString &accessibleName)
{
    m_low->setNames(objectName, tr("%1, from").arg(accessibleName));
    m_high->setNames(objectName + u"_to"_s, tr("%1, to").arg(accessibleName));
}

void RangeValueEditor::send()
{
    Q_EMIT edited(QJsonArray{m_lowValue, m_highValue});
}

} // namespace muster::gui
