// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/startpage.h"

#include "gui/foundation/focuskeeper.h"
#include "gui/shell/brand.h"
#include "gui/shell/choicecard.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"
#include "gui/widgets/scrollareas.h"
#include "storage/databaseurl.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int contentWidth = 840;
constexpr int brandSize = 56;

QLabel *label(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (look)
        setLook(label, look);
    return label;
}

struct Recent
{
    QString title;
    QString place;
    QString iconName;
};

Recent describe(const QString &text)
{
    const auto url = storage::DatabaseUrl::parse(text);
    if (!url)
        return {text, {}, u"database"_s};
    if (url->dialect != storage::Dialect::Sqlite)
        return {url->shortName(), url->text(), u"server"_s};
    return {url->shortName(), QDir::toNativeSeparators(QFileInfo(url->path).absoluteFilePath()),
            u"database"_s};
}

} // namespace

StartPage::StartPage(Preferences &preferences, QWidget *parent)
    : QScrollArea(parent)
    , m_preferences(preferences)
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Start"));
    setUpScrolling(this);
    auto *outer = new QWidget;
    auto *content = new QWidget(outer);
    content->setMaximumWidth(contentWidth);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(Space::m);
    m_column->addStretch(1);
    addHead();
    addErrorCard();
    addChoices();
    addRecent();
    m_column->addStretch(2);
    setWidget(outer);
    fillRecent();
    clearError();
    setBusy({});
    new FocusKeeper(this);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (isReturn && button)
        button->click();
    else
        QScrollArea::keyPressEvent(event);
}

void StartPage::addHead()
{
    auto *mark = new QLabel(this);
    mark->setPixmap(brandPixmap(brandSize, devicePixelRatioF()));
    m_column->addWidget(mark);
    m_column->addWidget(label(tr("Welcome to Muster"), Look::PageTitle, this));
    m_column->addWidget(label(tr("Your customers, your audiences and your campaigns: in a file on "
                                 "this computer, or on your team’s server."),
                              Look::Muted, this));
    m_column->addSpacing(Space::s);
}

void StartPage::addErrorCard()
{
    auto *card = new QFrame(this);
    card->setObjectName(u"openError"_s);
    setLook(card, Look::BannerBad);
    m_errorTitle = label({}, Look::Heading, card);
    m_errorTitle->setObjectName(u"openErrorTitle"_s);
    m_errorText = label({}, nullptr, card);
    m_errorText->setObjectName(u"openErrorText"_s);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_errorText->setFocusPolicy(Qt::NoFocus); // to be read, not a stop of the keyboard
    m_remedy = new QPushButton(card);
    m_remedy->setObjectName(u"openErrorRemedy"_s);
    m_remedy->setAccessibleName(tr("What can be done"));
    connect(m_remedy, &QPushButton::clicked, this, &StartPage::remedyRequested);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->addWidget(m_errorTitle);
    column->addWidget(m_errorText);
    column->addWidget(m_remedy, 0, Qt::AlignLeft);
    m_error = card;
    m_column->addWidget(card);

    m_busy = new QFrame(this);
    m_busy->setObjectName(u"opening"_s);
    setLook(m_busy, Look::Card);
    m_busyText = label({}, nullptr, m_busy);
    m_busyText->setObjectName(u"openingText"_s);
    auto *bar = new QProgressBar(m_busy);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Opening"));
    auto *rows = new QVBoxLayout(m_busy);
    rows->setContentsMargins(Space::l, Space::m, Space::l, Space::l);
    rows->addWidget(m_busyText);
    rows->addWidget(bar);
    m_column->addWidget(m_busy);
}

void StartPage::addChoices()
{
    m_choices = new QWidget(this);
    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::m);
    const auto add = [this, grid](const char *name, int place, const QString &iconName,
                                  const QString &title, const QString &text,
                                  void (StartPage::*signal)()) {
        auto *card = new ChoiceCard(iconName, title, text, m_choices);
        card->setObjectName(QLatin1StringView(name));
        connect(card, &ChoiceCard::clicked, this, signal);
        grid->addWidget(card, place / 2, place % 2);
    };
    add("demoChoice", 0, u"demo"_s, tr("Look at the demo"),
        tr("A shop with 10,000 made-up customers, orders and campaigns to try everything on."),
        &StartPage::demoRequested);
    add("newChoice", 1, u"file-new"_s, tr("New workspace"),
        tr("An empty workspace in a file of your own, ready for your first import."),
        &StartPage::newRequested);
    add("openChoice", 2, u"folder-open"_s, tr("Open a workspace"),
        tr("A workspace file on this computer or on a drive."), &StartPage::openRequested);
    add("connectChoice", 3, u"server"_s, tr("Connect to a server"),
        tr("Your team’s workspace on PostgreSQL, MySQL or MariaDB."), &StartPage::connectRequested);
    m_column->addWidget(m_choices);
}

void StartPage::addRecent()
{
    m_recent = new QWidget(this);
    m_recent->setObjectName(u"recentWorkspaces"_s);
    m_recentRows = new QVBoxLayout(m_recent);
    m_recentRows->setContentsMargins(0, Space::m, 0, 0);
    m_recentRows->setSpacing(2);
    m_recentRows->addWidget(label(tr("Recent workspaces"), Look::Heading, m_recent));
    m_column->addWidget(m_recent);
}

void StartPage::fillRecent()
{
    const QStringList urls = m_preferences.recentWorkspaces();
    m_recent->setVisible(!urls.isEmpty());
    for (const QString &url : urls.mid(0, 5)) {
        const Recent recent = describe(url);
        auto *line = new QWidget(m_recent);
        auto *open = new QToolButton(line);
        open->setObjectName(u"recentWorkspace"_s);
        setLook(open, Look::Navigation);
        open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        open->setIcon(icon(recent.iconName));
        open->setText(recent.title);
        open->setAccessibleName(tr("Open %1").arg(recent.title));
        open->setAccessibleDescription(recent.place);
        connect(open, &QToolButton::clicked, this, [this, url] { Q_EMIT workspaceRequested(url); });
        auto *place = label(recent.place, Look::Muted, line);
        place->setWordWrap(false);
        place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto *forget = new QToolButton(line);
        forget->setObjectName(u"forgetWorkspace"_s);
        forget->setIcon(icon(u"close"_s));
        forget->setIconSize({14, 14});
        forget->setAccessibleName(tr("Remove %1 from this list").arg(recent.title));
        forget->setToolTip(tr("Remove from this list; the workspace stays"));
        connect(forget, &QToolButton::clicked, this, [this, url, line] {
            m_preferences.removeRecentWorkspace(url);
            line->hide();
            line->deleteLater();
        });
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Space::m);
        row->addWidget(open);
        row->addWidget(place, 1);
        row->addWidget(forget);
        m_recentRows->addWidget(line);
    }
}

void StartPage::setBusy(const QString &text)
{
    m_busyText->setText(text);
    m_busy->setVisible(!text.isEmpty());
    m_choices->setEnabled(text.isEmpty());
    m_recent->setEnabled(text.isEmpty());
}

void StartPage::showError(const Error &error, const QString &actionLabel)
{
    m_errorTitle->setText(error.message);
    m_errorText->setText(placeAndRemedy(error));
    m_errorText->setVisible(!m_errorText->text().isEmpty());
    m_remedy->setText(actionLabel);
    m_remedy->setAccessibleName(actionLabel);
    m_remedy->setVisible(!actionLabel.isEmpty());
    m_error->setAccessibleName(error.message);
    m_error->setAccessibleDescription(m_errorText->text());
    m_error->show();
    if (m_remedy->isVisible())
        m_remedy->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StartPage::clearError()
{
    m_error->hide();
}

} // namespace muster::gui
