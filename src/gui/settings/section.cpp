// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/section.h"

#include "gui/theme/theme.h"

namespace muster::gui {

Section::Section(const char *name, const QString &title, const QString &about, Services &services,
                 QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QLatin1String(name));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::l);
    auto *head = new QVBoxLayout;
    head->setSpacing(Space::xs);
    auto *heading = new QLabel(title, this);
    setLook(heading, Look::Heading);
    auto *sentence = new QLabel(about, this);
    sentence->setWordWrap(true);
    setLook(sentence, Look::Muted);
    head->addWidget(heading);
    head->addWidget(sentence);
    m_column->addLayout(head);
}

QVBoxLayout *Section::addCard(const QString &heading)
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    inside->setSpacing(Space::m);
    if (!heading.isEmpty()) {
        auto *label = new QLabel(heading, card);
        setLook(label, Look::Heading);
        inside->addWidget(label);
    }
    m_column->addWidget(card);
    return inside;
}

QFormLayout *Section::makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::xl);
    form->setVerticalSpacing(Space::m);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    return form;
}

QLabel *Section::makeHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop); // close to what it explains
    setLook(hint, Look::Muted);
    return hint;
}

void Section::tellFailure(const Error &error)
{
    services().tellFailure(error);
}

QLabel *makeValue(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

} // namespace muster::gui
