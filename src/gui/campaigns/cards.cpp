// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/cards.h"

#include "gui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace muster::gui {

QFrame *makeCard(const QString &heading, QVBoxLayout *&body)
{
    auto *card = new QFrame;
    setLook(card, Look::Card);
    body = new QVBoxLayout(card);
    body->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    body->setSpacing(Space::s);
    auto *title = new QLabel(heading);
    setLook(title, Look::Heading);
    body->addWidget(title);
    return card;
}

QLabel *addField(QBoxLayout *to, const QString &label, QWidget *field, QWidget *below)
{
    auto *words = new QLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(label);
    if (auto *box = qobject_cast<QComboBox *>(field))
        box->view()->setAccessibleName(label);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::xs);
    column->addWidget(words);
    column->addWidget(field);
    if (below)
        column->addWidget(below);
    column->addStretch(); // beside one with more below it
    to->addLayout(column);
    return words;
}

QLabel *wordsLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

QLabel *mutedLabel(const QString &text, const char *name)
{
    QLabel *label = wordsLabel(name);
    label->setText(text);
    setLook(label, Look::Muted);
    return label;
}

} // namespace muster::gui
