// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the settings page: a title, a sentence about it, and cards below. GUI thread.
#pragma once

#include "gui/foundation/background.h"
#include "gui/foundation/page.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace muster::gui {

class Section : public QWidget
{
    Q_OBJECT

public:
    /// \a name as in links: "vendors".
    Section(const char *name, const QString &title, const QString &about, Services &services,
            QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return objectName(); }
    [[nodiscard]] const QString &title() const { return m_title; }
    /// It comes into view.
    virtual void activate() {}
    /// Arguments of a link beyond the section's name; activate() follows.
    virtual void open(const QVariantMap &arguments) { Q_UNUSED(arguments) }
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &state) { Q_UNUSED(state) }

protected:
    [[nodiscard]] Services &services() const { return m_services; }
    [[nodiscard]] engine::Session &session() const { return m_services.session; }
    /// A new card at the end of the section, with a heading unless that is empty.
    QVBoxLayout *addCard(const QString &heading = {});
    [[nodiscard]] static QFormLayout *makeForm();
    /// A line in small print, broken where it must be.
    [[nodiscard]] QLabel *makeHint(const QString &text = {});
    /// As Notices::failure(), and the session learns of a lost database.
    void tellFailure(const Error &error);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    Services &m_services;
    QString m_title;
    QVBoxLayout *m_column;
};

/// Text that can be selected and copied, from the database or the machine.
[[nodiscard]] QLabel *makeValue(const char *name, QWidget *parent);

} // namespace muster::gui
