// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/kpicard.h"

#include "gui/theme/theme.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

QString signOf(KpiFigure::Change change)
{
    switch (change) {
    case KpiFigure::Change::Better:
        return u"▲ "_s;
    case KpiFigure::Change::Worse:
        return u"▼ "_s;
    case KpiFigure::Change::Same:
        return u"● "_s;
    case KpiFigure::Change::None:
        break;
    }
    return {};
}

const char *lookOf(KpiFigure::Change change)
{
    switch (change) {
    case KpiFigure::Change::Better:
        return Look::Good;
    case KpiFigure::Change::Worse:
        return Look::Bad;
    case KpiFigure::Change::Same:
    case KpiFigure::Change::None:
        break;
    }
    return Look::Muted;
}

} // namespace

KpiCard::KpiCard(const KpiFigure &figure, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_value(new QLabel)
    , m_change(new QLabel)
    , m_before(new QLabel)
{
    setObjectName(figure.name);
    setLook(this, Look::Card);
    setLook(m_title, Look::Muted);
    setLook(m_value, Look::Figure);
    setLook(m_before, Look::Muted);
    m_value->setObjectName(u"kpiValue"_s);
    m_change->setObjectName(u"kpiChange"_s);
    m_before->setObjectName(u"kpiBefore"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::xs);
    for (QLabel *label : {m_title, m_value, m_change, m_before}) {
        label->setTextFormat(Qt::PlainText); // a change may begin with "<"
        column->addWidget(label);
    }
    setFigure(figure);
}

void KpiCard::setFigure(const KpiFigure &figure)
{
    m_title->setText(figure.title);
    m_value->setText(figure.value);
    m_change->setText(signOf(figure.change) + figure.changeText);
    setLook(m_change, lookOf(figure.change));
    // An empty line keeps all cards of a row alike.
    m_before->setText(figure.beforeText.isEmpty() ? u" "_s : figure.beforeText);
    setToolTip(figure.explanation);
    setAccessibleName(figure.title);
    setAccessibleDescription(
            QStringList{figure.value, figure.changeText, figure.beforeText, figure.explanation}
                    .join(u". "_s));
}

} // namespace muster::gui
