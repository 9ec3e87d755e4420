// SPDX-License-Identifier: GPL-3.0-or-later
// Lasting news across the top of the window: what is wrong for the moment, or worth knowing, and what to do about it. One
// banner for each id. GUI thread.
#pragma once

#include <QHash>
#include <QWidget>
#include <functional>

class QBoxLayout;

namespace muster::gui {

class Banners : public QWidget
{
    Q_OBJECT

public:
    struct Banner
    {
        const char *look; ///< Look::Banner, …
        QString text;
        QString details = {};
        QString actionLabel = {};
        std::function<void()> action = {};
        bool canBeClosed = true;
    };

    explicit Banners(QWidget *parent = nullptr);
    /// Replaces the one with the same id. Object names: \a id and "Text", "Action", "Close".
    void show(const QString &id, const Banner &banner);
    void clear(const QString &id);
    [[nodiscard]] bool has(const QString &id) const { return m_banners.contains(id); }
    using QWidget::show;

private:
    QBoxLayout *m_column;
    QHash<QString, QWidget *> m_banners;
};

} // namespace muster::gui
