// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/listenersection.h"

#include "gui/foundation/engineoptions.h"
#include "gui/theme/theme.h"
#include "gui/widgets/formrows.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int shownCallbacks = 8;

QString kindText(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Accepted:
        return ListenerSection::tr("accepted");
    case ReceiptKind::Sent:
        return ListenerSection::tr("sent");
    case ReceiptKind::Delivered:
        return ListenerSection::tr("delivered");
    case ReceiptKind::Deferred:
        return ListenerSection::tr("deferred");
    case ReceiptKind::Bounced:
        return ListenerSection::tr("bounced");
    case ReceiptKind::Failed:
        return ListenerSection::tr("failed");
    case ReceiptKind::Opened:
        return ListenerSection::tr("opened");
    case ReceiptKind::Clicked:
        return ListenerSection::tr("clicked");
    case ReceiptKind::Complained:
        return ListenerSection::tr("complained");
    case ReceiptKind::Unsubscribed:
        return ListenerSection::tr("unsubscribed");
    }
    return receiptKindName(kind);
}

} // namespace

ListenerSection::ListenerSection(Services &services, QWidget *parent)
    : Section("listener", tr("Listener"),
              tr("Vendors report to this computer what became of the messages. The listener takes "
                 "their reports while Muster runs."),
              services, parent)
{
    makeState();
    makeAddress();
    makeRecent();
    column()->addStretch();
    connect(&session(), &engine::Session::statusChanged, this, &ListenerSection::showStatus);
    connect(&session(), &engine::Session::changed, this, [this](engine::Change change) {
        if (change == engine::Change::Messages && isVisible())
            loadRecent();
    });
    showPreferences();
    showStatus();
}

void ListenerSection::makeState()
{
    QVBoxLayout *card = addCard(tr("State"));
    m_state = new QLabel(this);
    m_state->setObjectName(u"listenerState"_s);
    m_state->setWordWrap(true);
    m_figures = makeHint();
    m_figures->setObjectName(u"listenerFigures"_s);
    m_restart = new QPushButton(this);
    m_restart->setObjectName(u"restartEngine"_s);
    card->addWidget(m_state);
    card->addWidget(m_figures);
    card->addWidget(m_restart, 0, Qt::AlignLeft);
    connect(m_restart, &QPushButton::clicked, this, &ListenerSection::apply);
}

void ListenerSection::makeAddress()
{
    QVBoxLayout *card = addCard(tr("Address"));
    m_address = new QComboBox(this);
    m_address->setObjectName(u"listenAddress"_s);
    m_address->addItem(tr("Only this computer (127.0.0.1)"), u"127.0.0.1"_s);
    m_address->addItem(tr("All networks of this computer (0.0.0.0)"), u"0.0.0.0"_s);
    m_address->view()->setAccessibleName(tr("Listens to"));
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"listenPort"_s);
    m_port->setRange(0, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setSpecialValueText(tr("chosen once, then kept"));
    m_publicUrl = new QLineEdit(this);
    m_publicUrl->setObjectName(u"publicUrl"_s);
    m_publicUrl->setPlaceholderText(u"https://hooks.example.com"_s);
    m_publicUrl->setMinimumWidth(320);
    m_hint = makeHint();
    m_hint->setObjectName(u"listenerHint"_s);
    QFormLayout *form = makeForm();
    form->addRow(tr("&Listens to"), m_address);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("P&ublic URL"), m_publicUrl);
    addUnlabelledRow(form, m_hint);
    card->addLayout(form);
    m_apply = new QPushButton(this);
    m_apply->setObjectName(u"applyListener"_s);
    setLook(m_apply, Look::Primary);
    card->addWidget(m_apply, 0, Qt::AlignLeft);
    connect(m_address, &QComboBox::currentIndexChanged, this, &ListenerSection::judge);
    connect(m_port, &QSpinBox::valueChanged, this, &ListenerSection::judge);
    connect(m_publicUrl, &QLineEdit::textChanged, this, &ListenerSection::judge);
    connect(m_apply, &QPushButton::clicked, this, &ListenerSection::apply);
}

void ListenerSection::makeRecent()
{
    QVBoxLayout *card = addCard(tr("Last reports"));
    m_recent = new QLabel(this);
    m_recent->setObjectName(u"recentCallbacks"_s);
    m_recent->setTextFormat(Qt::PlainText);
    m_recent->setWordWrap(true);
    card->addWidget(m_recent);
}

void ListenerSection::activate()
{
    showStatus();
    loadRecent();
}

void ListenerSection::showStatus()
{
    using Part = engine::SessionStatus::Part;
    const engine::SessionStatus &status = session().status();
    const QString base = callbackBase(services().preferences, status);
    m_restart->setVisible(status.engine == Part::Failed || status.engine == Part::Stopped);
    m_restart->setText(status.engine == Part::Failed ? tr("Try again") : tr("Start"));
    m_apply->setText(status.engine == Part::Running ? tr("Save and restart the listener")
                                                    : tr("Save and start the listener"));
    switch (status.engine) {
    case Part::Running:
        setLook(m_state, Look::Good);
        m_state->setText(tr("Running on %1, port %2. Vendors report to %3")
                                 .arg(status.address)
                                 .arg(status.port)
                                 .arg(callbackUrl(base, tr("NAME"))));
        break;
    case Part::Starting:
        setLook(m_state, Look::Muted);
        m_state->setText(tr("Starting…"));
        break;
    case Part::Failed:
        setLook(m_state, Look::Bad);
        m_state->setText(status.error ? QStringList{status.error->message, status.error->remedy}
                                                .join(u' ')
                                                .trimmed()
                                      : tr("It could not be started."));
        break;
    case Part::Stopped:
        setLook(m_state, Look::Muted);
        m_state->setText(tr("Stopped: nothing is sent, and vendors cannot report."));
        break;
    }
    // It counts from its start: one that does not run has nothing to tell, and the last reports stand below.
    m_figures->setVisible(status.engine == Part::Running);
    m_figures->setText(figuresText(status.callbacks));
    judge();
}

QString ListenerSection::figuresText(const listener::ListenerFigures &figures) const
{
    const Formats &formats = services().formats;
    QStringList parts{
            tr("%1 report(s) since the start", nullptr, static_cast<int>(figures.requests))
                    .arg(formats.number(figures.requests))};
    if (figures.unauthorised > 0)
        parts.append(tr("%1 turned away (wrong signature or account)")
                             .arg(formats.number(figures.unauthorised)));
    if (figures.malformed > 0)
        parts.append(tr("%1 unreadable").arg(formats.number(figures.malformed)));
    if (figures.refused > 0)
        parts.append(
                tr("%1 put off, as they could not be stored").arg(formats.number(figures.refused)));
    if (figures.locked > 0)
        parts.append(tr("%n put off, as the secrets are locked", nullptr,
                        static_cast<int>(figures.locked)));
    return parts.join(u"  ·  "_s);
}

void ListenerSection::showPreferences()
{
    const Preferences &preferences = services().preferences;
    if (m_address->findData(preferences.listenAddress()) < 0)
        m_address->addItem(preferences.listenAddress(), preferences.listenAddress());
    m_address->setCurrentIndex(m_address->findData(preferences.listenAddress()));
    m_port->setValue(preferences.listenPort());
    m_publicUrl->setText(preferences.publicUrl());
    judge();
}

void ListenerSection::loadRecent()
{
    const auto job = [](storage::Connection &connection) {
        return engine::recentCallbacks(connection, shownCallbacks);
    };
    const storage::CancelToken token = m_loading.next();
    m_loading.whenDone(
            session().database().run(storage::Role::Read, job, token), this,
            [this](const Result<QList<engine::RecentCallback>> &callbacks) {
                if (!callbacks) {
                    session().noticeFailure(callbacks.error());
                    m_recent->setText(callbacks.error().message);
                    return;
                }
                QStringList lines;
                for (const engine::RecentCallback &callback : *callbacks) {
                    lines.append(tr("%1: %2 (%3)")
                                         .arg(services().formats.dateTime(callback.receivedAt),
                                              kindText(callback.kind),
                                              callback.account.isEmpty() ? tr("removed account")
                                                                         : callback.account));
                }
                m_recent->setText(lines.isEmpty() ? tr("No vendor has reported yet.")
                                                  : lines.join(u'\n'));
            });
}

QString ListenerSection::fault() const
{
    const QString text = m_publicUrl->text().trimmed();
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool usable = url.isValid() && !url.host().isEmpty() &&
                        (url.scheme() == u"https"_s || url.scheme() == u"http"_s) &&
                        !url.hasQuery() && !url.hasFragment();
    return usable ? QString()
                  : tr("This is not a URL like https://hooks.example.com. Correct it, or leave it "
                       "empty.");
}

bool ListenerSection::isChanged() const
{
    const Preferences &preferences = services().preferences;
    return m_address->currentData().toString() != preferences.listenAddress() ||
           m_port->value() != preferences.listenPort() ||
           m_publicUrl->text().trimmed() != preferences.publicUrl();
}

void ListenerSection::judge()
{
    const QString wrong = fault();
    setLook(m_hint, wrong.isEmpty() ? Look::Muted : Look::Bad);
    m_hint->setText(wrong.isEmpty()
                            ? tr("The address at which vendors reach the listener from outside, "
                                 "such as that of your tunnel or proxy. If it is empty, only "
                                 "vendors that reach this computer directly can report.")
                            : wrong);
    m_apply->setEnabled(!m_isApplying && wrong.isEmpty() && isChanged());
    m_restart->setEnabled(!m_isApplying);
}

void ListenerSection::apply()
{
    m_isApplying = true;
    services().preferences.setListener(m_address->currentData().toString(), m_port->value());
    services().preferences.setPublicUrl(m_publicUrl->text().trimmed());
    judge();
    session().stopEngine(this, [this] {
        m_isApplying = false;
        session().startEngine(
                engineOptions(services().preferences, session().workspace().settings().id));
        judge();
    });
}

QVariantMap ListenerSection::saveState() const
{
    if (!isChanged())
        return {};
    return {{u"address"_s, m_address->currentData()},
            {u"port"_s, m_port->value()},
            {u"publicUrl"_s, m_publicUrl->text()}};
}

void ListenerSection::restoreState(const QVariantMap &state)
{
    if (!state.contains(u"port"_s))
        return;
    const int address = m_address->findData(state.value(u"address"_s));
    if (address >= 0)
        m_address->setCurrentIndex(address);
    m_port->setValue(state.value(u"port"_s).toInt());
    m_publicUrl->setText(state.value(u"publicUrl"_s).toString());
}

} // namespace muster::gui
