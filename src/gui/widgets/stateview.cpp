// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/stateview.h"

#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/skeleton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::gui {

namespace {

constexpr auto patience = 150ms;
constexpr int textWidth = 460;
constexpr int pictureSize = 44;

/// A picture, a title, a text and a button, in the middle.
class Message : public QWidget
{
public:
    Message(const char *name, const char *buttonName, bool isPrimary)
        : m_picture(new IconLabel({}, &Tokens::muted, pictureSize, this))
        , m_title(new QLabel(this))
        , m_text(new QLabel(this))
        , m_button(new QPushButton(this))
    {
        setObjectName(QLatin1StringView(name));
        m_button->setObjectName(QLatin1StringView(buttonName));
        // Until show() says what the button does here.
        m_button->setAccessibleName(isPrimary ? StateView::tr("Next step")
                                              : StateView::tr("Try again"));
        if (isPrimary)
            setLook(m_button, Look::Primary);
        setLook(m_title, Look::Heading);
        setLook(m_text, Look::Muted);
        for (QLabel *label : {m_title, m_text}) {
            label->setWordWrap(true);
            label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            label->setFocusPolicy(Qt::NoFocus); // to be read, not a stop of the keyboard
            label->setMaximumWidth(textWidth);  // narrower in a narrow card
        }
        auto *column = new QVBoxLayout(this);
        column->setSpacing(Space::s);
        column->addStretch(2);
        column->addWidget(m_picture, 0, Qt::AlignHCenter);
        column->addSpacing(Space::xs);
        for (QLabel *label : {m_title, m_text}) {
            // In the middle also where there is more room than it may take.
            auto *row = new QHBoxLayout;
            row->addStretch(1);
            row->addWidget(label, 1000);
            row->addStretch(1);
            column->addLayout(row);
        }
        column->addSpacing(Space::s);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        column->addStretch(3);
    }

    void show(const QString &iconName, const QString &title, const QString &text,
              const QString &action)
    {
        m_picture->setIcon(iconName);
        m_title->setText(title);
        m_text->setText(text);
        m_text->setVisible(!text.isEmpty());
        m_button->setText(action);
        if (!action.isEmpty())
            m_button->setAccessibleName(action);
        m_button->setVisible(!action.isEmpty());
        setAccessibleName(title);
        setAccessibleDescription(text);
    }

    [[nodiscard]] QPushButton *button() const { return m_button; }

private:
    IconLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace

struct StateView::Private
{
    State state = State::Content;
    QWidget *content = nullptr;
    Skeleton *loading = nullptr;
    Message *empty = nullptr;
    Message *failed = nullptr;
    QTimer wait;
};

StateView::StateView(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , d(std::make_unique<Private>())
{
    d->content = content;
    d->loading = new Skeleton;
    d->loading->setObjectName(u"loadingState"_s);
    d->empty = new Message("emptyState", "emptyAction", true);
    d->failed = new Message("errorState", "retryButton", false);
    for (QWidget *widget : {content, static_cast<QWidget *>(d->loading),
                            static_cast<QWidget *>(d->empty), static_cast<QWidget *>(d->failed)})
        addWidget(widget);
    connect(d->empty->button(), &QPushButton::clicked, this, &StateView::actionRequested);
    connect(d->failed->button(), &QPushButton::clicked, this, &StateView::retryRequested);
    d->wait.setSingleShot(true);
    d->wait.setInterval(patience);
    connect(&d->wait, &QTimer::timeout, this, [this] { setCurrentWidget(d->loading); });
}

StateView::~StateView() = default;

StateView::State StateView::state() const
{
    return d->state;
}

void StateView::showContent()
{
    d->wait.stop();
    d->state = State::Content;
    setCurrentWidget(d->content);
}

void StateView::showLoading()
{
    if (d->state == State::Loading)
        return;
    d->state = State::Loading;
    d->wait.start();
}

void StateView::showEmpty(const QString &iconName, const QString &title, const QString &text,
                          const QString &actionLabel)
{
    d->wait.stop();
    d->state = State::Empty;
    d->empty->show(iconName, title, text, actionLabel);
    setCurrentWidget(d->empty);
}

void StateView::showError(const Error &error)
{
    d->wait.stop();
    d->state = State::Failed;
    d->failed->show(u"warning"_s, error.message, placeAndRemedy(error), tr("Try again"));
    setCurrentWidget(d->failed);
}

} // namespace muster::gui
