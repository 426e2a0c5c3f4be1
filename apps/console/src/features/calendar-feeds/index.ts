export { CompanyCalendarFeeds } from "./company-calendar-feeds.tsx";
export { TrainerCalendarFeeds } from "./trainer-calendar-feeds.tsx";
