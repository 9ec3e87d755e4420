// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody who works on this workspace shares: its name, currency and time zone. Saved on purpose, by a button;
// whoever holds the session makes the pages anew on Change::Settings. GUI thread.
#pragma once

#include "gui/settings/section.h"
#include "storage/settingsstore.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace muster::gui {

class WorkspaceSection : public Section
{
    Q_OBJECT

public:
    explicit WorkspaceSection(Services &services, QWidget *parent = nullptr);

    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

private:
    struct Stored
    {
        storage::WorkspaceSettings settings;
        bool hasOrders = false;
    };
    struct Zone
    {
        QString id;
        QString label;
    };
    struct Loaded
    {
        Stored stored;
        QList<Zone> zones;
    };
    [[nodiscard]] static Result<Loaded> load(storage::Connection &connection, qint64 nowMs);
    void fillCurrencies();
    void setUpZones();
    void loaded(const Loaded &loaded);
    void show(const Stored &stored);
    void showTimeZone(const QString &id);
    /// What is chosen, or the one meant by what was typed; empty: none.
    [[nodiscard]] QString timeZone() const;
    [[nodiscard]] QString currency() const;
    void judge();
    void save();
    void saved(const Result<Stored> &stored);

    QLineEdit *m_name;
    QComboBox *m_currency;
    QLabel *m_currencyHint;
    QComboBox *m_zone;
    QLabel *m_zoneHint;
    QPushButton *m_save;
    QPushButton *m_revert;
    std::optional<Stored> m_stored;
    bool m_isLoading = false;
    QVariantMap m_draft; ///< until what is stored is known
};

} // namespace muster::gui
