// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/workspacesection.h"

#include "gui/theme/theme.h"
#include "gui/widgets/formrows.h"
#include "support/try.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

QStringList currencies()
{
    return {u"INR"_s, u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"AED"_s, u"AUD"_s, u"BDT"_s,
            u"BRL"_s, u"CAD"_s, u"CNY"_s, u"CZK"_s, u"DKK"_s, u"HKD"_s, u"HUF"_s, u"IDR"_s,
            u"JPY"_s, u"KRW"_s, u"KWD"_s, u"LKR"_s, u"MXN"_s, u"MYR"_s, u"NOK"_s, u"NPR"_s,
            u"NZD"_s, u"PHP"_s, u"PKR"_s, u"PLN"_s, u"SAR"_s, u"SEK"_s, u"SGD"_s, u"THB"_s,
            u"TRY"_s, u"UAH"_s, u"VND"_s, u"ZAR"_s};
}

QString zoneLabel(const QByteArray &id, const QDateTime &now)
{
    const int offset = QTimeZone(id).offsetFromUtc(now) / 60;
    const QString sign = offset < 0 ? u"−"_s : u"+"_s;
    const int size = std::abs(offset);
    return u"%1 (UTC%2%3:%4)"_s.arg(QString::fromLatin1(id).replace(u'_', u' '), sign)
            .arg(size / 60)
            .arg(size % 60, 2, 10, QLatin1Char('0'));
}

/// Zones that people live in: not "Etc/GMT+5", "SystemV/…" or bare abbreviations.
bool isPlace(const QByteArray &id)
{
    return id == "UTC" ||
           (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"));
}

} // namespace

WorkspaceSection::WorkspaceSection(Services &services, QWidget *parent)
    : Section("workspace", tr("Workspace"),
              tr("These settings apply to everybody who works in this workspace."), services,
              parent)
    , m_name(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_currencyHint(makeHint())
    , m_zone(new QComboBox(this))
    , m_zoneHint(makeHint(tr("Days begin and end in this time zone: in rules such as “in the last "
                             "30 days”, in figures and in exports.")))
    , m_save(new QPushButton(tr("Save changes"), this))
    , m_revert(new QPushButton(tr("Discard changes"), this))
{
    m_name->setObjectName(u"workspaceName"_s);
    m_name->setMaxLength(100);
    m_name->setPlaceholderText(session().database().url().shortName());
    m_currency->setObjectName(u"workspaceCurrency"_s);
    m_zone->setObjectName(u"workspaceTimeZone"_s);
    m_save->setObjectName(u"saveWorkspace"_s);
    setLook(m_save, Look::Primary);
    m_revert->setObjectName(u"revertWorkspace"_s);
    fillCurrencies();
    setUpZones();
    m_currency->view()->setAccessibleName(tr("Currency"));
    m_zone->view()->setAccessibleName(tr("Time zone"));

    QVBoxLayout *card = addCard();
    QFormLayout *form = makeForm();
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Currency"), m_currency);
    addUnlabelledRow(form, m_currencyHint);
    form->addRow(tr("&Time zone"), m_zone);
    addUnlabelledRow(form, m_zoneHint);
    card->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    card->addLayout(buttons);
    column()->addStretch();

    connect(m_name, &QLineEdit::textChanged, this, &WorkspaceSection::judge);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &WorkspaceSection::judge);
    connect(m_zone, &QComboBox::currentTextChanged, this, &WorkspaceSection::judge);
    connect(m_save, &QPushButton::clicked, this, &WorkspaceSection::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (m_stored)
            show(*m_stored);
    });
    // Nothing can be typed that would be lost once what is stored is known.
    m_zone->setCurrentIndex(-1);
    for (QWidget *field : QList<QWidget *>{m_name, m_currency, m_zone})
        field->setEnabled(false);
    judge();
}

void WorkspaceSection::fillCurrencies()
{
    for (const QString &code : currencies())
        m_currency->addItem(code, code);
}

void WorkspaceSection::setUpZones()
{
    // There are hundreds: their widths are not worth measuring.
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(30);
    if (auto *list = qobject_cast<QListView *>(m_zone->view()))
        list->setUniformItemSizes(true);
    // Typing finds a zone by any part of its name.
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->lineEdit()->setObjectName(u"timeZoneSearch"_s);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    m_zone->lineEdit()->setPlaceholderText(tr("Type the name of a city"));
}

/// Not on the window's thread: each zone is a file to be read.
Result<WorkspaceSection::Loaded> WorkspaceSection::load(storage::Connection &connection,
                                                        qint64 nowMs)
{
    Loaded loaded;
    MUSTER_TRY_ASSIGN(loaded.stored.settings, storage::SettingsStore(connection).workspace());
    MUSTER_TRY_ASSIGN(loaded.stored.hasOrders, storage::currencyIsFixed(connection));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (isPlace(id))
            loaded.zones.append({QString::fromLatin1(id), zoneLabel(id, now)});
    }
    return loaded;
}

void WorkspaceSection::activate()
{
    if (m_stored || m_isLoading)
        return;
    m_isLoading = true;
    const auto job = [now = session().clock().nowMs()](storage::Connection &connection) {
        return load(connection, now);
    };
    storage::whenDone(session().database().run(storage::Role::Read, job), this,
                      [this](const Result<Loaded> &result) {
                          m_isLoading = false;
                          if (result)
                              loaded(*result);
                          else
                              tellFailure(result.error());
                      });
}

void WorkspaceSection::loaded(const Loaded &loaded)
{
    for (const Zone &zone : loaded.zones)
        m_zone->addItem(zone.label, zone.id);
    show(loaded.stored);
    if (!m_draft.contains(u"name"_s))
        return;
    m_name->setText(m_draft.value(u"name"_s).toString());
    showTimeZone(m_draft.value(u"zone"_s).toString());
    if (m_currency->isEnabled())
        m_currency->setCurrentIndex(m_currency->findData(m_draft.value(u"currency"_s)));
}

void WorkspaceSection::show(const Stored &stored)
{
    m_stored = stored;
    m_name->setEnabled(true);
    m_zone->setEnabled(true);
    m_name->setText(stored.settings.name);
    const QString code = stored.settings.currency.code;
    if (m_currency->findData(code) < 0)
        m_currency->addItem(code, code);
    m_currency->setCurrentIndex(m_currency->findData(code));
    m_currency->setEnabled(!stored.hasOrders);
    m_currencyHint->setText(
            stored.hasOrders
                    ? tr("The workspace has orders in this currency: amounts are not converted, so "
                         "it stays.")
                    : tr("All amounts are in this currency. It can be changed until the first "
                         "order is there."));
    showTimeZone(QString::fromLatin1(stored.settings.timeZone.id()));
    judge();
}

void WorkspaceSection::showTimeZone(const QString &id)
{
    int index = m_zone->findData(id);
    if (index < 0) {
        m_zone->addItem(id, id);
        index = m_zone->count() - 1;
    }
    m_zone->setCurrentIndex(index);
    m_zone->setEditText(m_zone->itemText(index));
}

QString WorkspaceSection::timeZone() const
{
    const QString typed = m_zone->currentText().trimmed();
    for (int i = 0; i < m_zone->count(); ++i) {
        const bool same = m_zone->itemText(i).compare(typed, Qt::CaseInsensitive) == 0 ||
                          m_zone->itemData(i).toString().compare(typed, Qt::CaseInsensitive) == 0;
        if (same)
            return m_zone->itemData(i).toString();
    }
    return {};
}

QString WorkspaceSection::currency() const
{
    return m_currency->currentData().toString();
}

void WorkspaceSection::judge()
{
    const QString zone = timeZone();
    const bool known = m_stored.has_value();
    const bool changed = known && (m_name->text().trimmed() != m_stored->settings.name ||
                                   currency() != m_stored->settings.currency.code ||
                                   zone != QString::fromLatin1(m_stored->settings.timeZone.id()));
    m_save->setEnabled(changed && !zone.isEmpty());
    m_revert->setEnabled(changed);
    const bool unclear = known && zone.isEmpty();
    setLook(m_zoneHint, unclear ? Look::Bad : Look::Muted);
    m_zoneHint->setText(unclear ? tr("There is no such time zone. Type the name of a city and "
                                     "choose one of the list.")
                                : tr("Days begin and end in this time zone: in rules such as “in "
                                     "the last 30 days”, in figures and in exports."));
}

void WorkspaceSection::save()
{
    m_save->setEnabled(false);
    const auto job = [name = m_name->text().trimmed(), code = currency(),
                      zone = timeZone().toLatin1(),
                      before = *m_stored](storage::Connection &connection) -> Result<Stored> {
        storage::SettingsStore store(connection);
        if (const auto set = store.setName(name); !set)
            return fail(set.error());
        if (code != before.settings.currency.code) {
            if (const auto set = store.setCurrency(code); !set)
                return fail(set.error());
        }
        if (const auto set = store.setTimeZone(zone); !set)
            return fail(set.error());
        auto settings = store.workspace();
        if (!settings)
            return fail(settings.error());
        return Stored{*settings, before.hasOrders};
    };
    storage::whenDone(session().database().transact(storage::Role::Write, job), this,
                      [this](const Result<Stored> &stored) { saved(stored); });
}

void WorkspaceSection::saved(const Result<Stored> &stored)
{
    if (!stored) {
        judge();
        return tellFailure(stored.error());
    }
    m_draft.clear();
    show(*stored);
    services().notices.success(tr("The workspace’s settings are saved."));
    session().announce(engine::Change::Settings);
}

QVariantMap WorkspaceSection::saveState() const
{
    if (!m_revert->isEnabled())
        return m_stored ? QVariantMap() : m_draft;
    return {{u"name"_s, m_name->text()}, {u"currency"_s, currency()}, {u"zone"_s, timeZone()}};
}

void WorkspaceSection::restoreState(const QVariantMap &state)
{
    m_draft = state;
}

} // namespace muster::gui
