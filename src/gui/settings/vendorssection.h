// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts with vendors: a card for each, and what can be done with it. Reading secrets and talking to a vendor take
// their time, so both happen in the background. GUI thread.
#pragma once

#include "engine/singlesend.h"
#include "engine/vendoraccounts.h"
#include "gui/settings/section.h"
#include "gui/widgets/stateview.h"

#include <QPushButton>

namespace muster::gui {

class VendorDialog;

class VendorsSection : public Section
{
    Q_OBJECT

public:
    explicit VendorsSection(Services &services, QWidget *parent = nullptr);

    void activate() override;
    /// {"account": name}: with its form, as soon as the accounts have been read.
    void open(const QVariantMap &arguments) override;

private:
    struct Loaded
    {
        Result<QList<engine::ReadyAccount>> accounts;
        QString secretsPlace;
        Result<engine::Seal> seal;
    };
    void load();
    void show(const Loaded &loaded);
    [[nodiscard]] QWidget *makeFacts(const QStringList &facts);
    QWidget *makeCard(const engine::ReadyAccount &ready);
    QPushButton *addButton(QLayout *row, const QString &name, const QString &text,
                           const QString &account);
    void add();
    void edit(const engine::ReadyAccount &ready);
    void openDialog(VendorDialog *dialog, bool isNew);
    void save(VendorDialog *dialog, bool isNew, const engine::NewVendorAccount &entered);
    void changeSeal();
    void remove(const QString &name);
    void check(const QString &name, QPushButton *button, QLabel *result);
    void askForTest(const QString &name, QPushButton *button, QLabel *result);
    void sendTest(const QString &name, Channel channel, const QString &to, QPushButton *button,
                  QLabel *result);
    static void showAnswer(QLabel *result, bool good, const QString &text);

    QPushButton *m_add;
    QWidget *m_list;
    QVBoxLayout *m_cards;
    StateView *m_state;
    QLabel *m_secrets;
    QPushButton *m_changeSeal;
    QString m_wanted; ///< the account whose form is to be opened
    engine::Seal m_seal = engine::Seal::None;
    Latest m_loading;
};

} // namespace muster::gui
