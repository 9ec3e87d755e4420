// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/gettingstarted.h"

#include "gui/dashboard/cardgrid.h"
#include "gui/theme/theme.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/scrollareas.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int stepWidth = 250;
constexpr int pictureSize = 28;

} // namespace

struct GettingStarted::Step
{
    QString icon;
    QString title;
    QString text;
    QString button;
    QString name;
    PageLink link;
};

GettingStarted::GettingStarted(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"gettingStarted"_s);
    setAccessibleName(tr("First steps"));
    auto *heading = new QLabel(tr("Welcome to Muster"));
    setLook(heading, Look::Heading);
    auto *text = new QLabel(tr("This workspace is still empty. As soon as it holds customers, "
                               "orders or campaigns, this page shows how they are doing."));
    setLook(text, Look::Muted);
    text->setWordWrap(true);
    const QList<Step> steps{
            {u"imports"_s,
             tr("Import customers"),
             tr("From a CSV file: Muster finds the columns, checks every row and tells you what "
                "it will do before it does it."),
             tr("Choose a file"),
             u"startImport"_s,
             {QString::fromLatin1(PageName::Imports), {{u"kind"_s, u"customers"_s}}}},
            {u"segments"_s,
             tr("Build a segment"),
             tr("Choose whom to write to: by what they spent, where they live, when they ordered "
                "last."),
             tr("Build a segment"),
             u"startSegment"_s,
             {QString::fromLatin1(PageName::Segments), {{u"new"_s, true}}}},
            {u"campaigns"_s,
             tr("Write a campaign"),
             tr("One text for everybody, with each one’s own name in it. See it before you send "
                "it, then watch it arrive."),
             tr("Write a campaign"),
             u"startCampaign"_s,
             {QString::fromLatin1(PageName::Campaigns), {{u"new"_s, true}}}},
            {u"demo"_s,
             tr("Look at the demo first"),
             tr("An invented shop with customers, orders and campaigns, in a workspace of its own. "
                "Nothing there is ever sent."),
             tr("Open the demo"),
             u"startDemo"_s,
             {u"demo"_s}}};
    QList<QWidget *> cards;
    for (const Step &step : steps)
        cards.append(makeStep(step, cards.isEmpty()));
    auto *grid = new CardGrid([cards](int width) { return evenRows(cards, width, stepWidth); });
    setUpScrolling(this, Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, Space::l, 0, Space::xl);
    column->setSpacing(Space::s);
    column->addWidget(heading);
    column->addWidget(text);
    column->addSpacing(Space::m);
    column->addWidget(grid);
    column->addStretch(1);
    setWidget(content);
    keepWidthBesideScrollBar(this);
}

QWidget *GettingStarted::makeStep(const Step &step, bool isFirst)
{
    auto *card = new QFrame;
    setLook(card, Look::Card);
    auto *title = new QLabel(step.title);
    setLook(title, Look::Heading);
    title->setWordWrap(true);
    auto *text = new QLabel(step.text);
    setLook(text, Look::Muted);
    text->setWordWrap(true);
    auto *button = new QPushButton(step.button);
    button->setObjectName(step.name);
    button->setAccessibleName(step.button);
    button->setAccessibleDescription(step.text);
    if (isFirst)
        setLook(button, Look::Primary);
    connect(button, &QPushButton::clicked, this,
            [this, link = step.link] { Q_EMIT linkActivated(link); });
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addWidget(new IconLabel(step.icon, &Tokens::accent, pictureSize));
    column->addWidget(title);
    column->addWidget(text);
    column->addStretch(1);
    column->addSpacing(Space::s);
    column->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

} // namespace muster::gui
